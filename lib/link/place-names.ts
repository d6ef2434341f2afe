// The folded names under which one place may be met: "Saqr Camp (Camp Falcon)" is also "Saqr Camp".

import { fold } from '../text/fold';

/** The name itself and the name without what stands in brackets. What stands there may be another place: "Dora (Baghdad)". */
export function namesOfPlace(name: string, folded: (name: string) => string = fold): string[] {
  const bracket = name.indexOf('(');
  const forms = bracket > 0 ? [name, name.slice(0, bracket)] : [name];
  return [...new Set(forms.map(folded))].filter((form) => form !== '');
}
