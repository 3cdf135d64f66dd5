// How a fact is asked for when a person sets it right: the case says what each may be, the page draws the control for it.
import { t } from '../kit/i18n.js';

const valueField = (one, now) => {
  const hint = now ? t('fact.now', { value: now }) : null;
  if (one.options.length) return { kind: 'select', options: one.options, hint };
  if (one.type === 'DAY' && !one.partial) return { kind: 'date', hint };
  if (one.type === 'TIME') return { kind: 'datetime', hint };
  const written = [hint, one.hint].filter(Boolean).join(' ');
  return one.type === 'ALCOHOL' ? { label: t('fact.alcohol'), inputmode: 'decimal', hint } : { hint: written };
};

/**
 * The answers given to the action that corrects a fact: which fact, and what values it may have.
 *
 * @param one of the case's `correctable`
 * @param now what it is taken to be, in words; null if that is open
 */
export const correctionOf = (one, now = null) => ({ fact: { options: [{ value: one.fact, label: one.label }] }, value: valueField(one, now) });
