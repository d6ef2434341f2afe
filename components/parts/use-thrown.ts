// A promise's failure, thrown where the guard around the view catches it.

import { useCallback, useState } from 'preact/hooks';

export function useThrown(): (cause: unknown) => void {
  const [thrown, setThrown] = useState<{ cause: unknown }>();
  const fail = useCallback((cause: unknown) => setThrown({ cause }), []);
  if (thrown) throw thrown.cause;
  return fail;
}
