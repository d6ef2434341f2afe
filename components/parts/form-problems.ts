// What is wrong with the fields of a form, in the reader's language: the browser's own judgement, shown beside each field instead of in a bubble.

import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { type Language, useLanguage } from '../i18n';

/** Field name → sentence. */
export type FormProblems = Readonly<Record<string, string>>;

export const FormProblemsContext = createContext<FormProblems>({});

export const useFieldProblem = (name: string): string | undefined => useContext(FormProblemsContext)[name];

/** `check` looks at a form that is being submitted: false when it must not be, with the focus on the first field to correct. */
export function useFormProblems(): { problems: FormProblems; check(form: HTMLFormElement): boolean } {
  const language = useLanguage();
  const [problems, setProblems] = useState<FormProblems>({});
  const check = (form: HTMLFormElement): boolean => {
    const wrong = [...form.elements].filter(isField).filter(({ validity }) => !validity.valid);
    setProblems(Object.fromEntries(wrong.map((field) => [field.name, problemOf(field, language)])));
    wrong[0]?.focus();
    return wrong.length === 0;
  };
  return { problems, check };
}

type FormField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isField = (element: Element): element is FormField => /^(input|textarea|select)$/.test(element.localName);

function problemOf({ validity, dataset }: FormField, { translate }: Language): string {
  if (validity.valueMissing) return translate('problemMissing');
  if (dataset.holds === 'date') return translate('problemDate');
  if (dataset.holds === 'address') return translate('problemAddress');
  return dataset.holds === 'item' ? translate('problemItem') : translate('problemLong');
}
