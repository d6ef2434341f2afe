// Puts a view on a page, in English or another language.

import { type RenderResult, render } from '@testing-library/preact';
import type { VNode } from 'preact';
import { type Language, LanguageContext } from '../../components/i18n';
import { ENGLISH } from './english';

export const mount = (view: VNode, language: Language = ENGLISH): RenderResult =>
  render(<LanguageContext.Provider value={language}>{view}</LanguageContext.Provider>);
