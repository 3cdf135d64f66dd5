// The text of a version between a person and the API: what stands in fields, what stands in the text, and where a fault lies.
import { t } from '../kit/i18n.js';

const HEAD = ['id', 'scope', 'title', 'from', 'to'];

/** {head, text} of a version's JSON; null if it is none. */
export function partsOf(json) {
  try {
    const whole = JSON.parse(json);
    if (!whole || typeof whole !== 'object' || Array.isArray(whole)) return null;
    const head = Object.fromEntries(HEAD.map((name) => [name, typeof whole[name] === 'string' ? whole[name] : '']));
    const rest = Object.fromEntries(Object.entries(whole).filter(([name]) => !HEAD.includes(name)));
    return { head, text: JSON.stringify(rest, null, 1) };
  } catch {
    return null;
  }
}

/** The version's JSON of both; null if the text is none. */
export function wholeOf(head, text) {
  try {
    const rest = JSON.parse(text);
    if (!rest || typeof rest !== 'object' || Array.isArray(rest)) return null;
    const given = Object.fromEntries(HEAD.filter((name) => head[name]?.trim()).map((name) => [name, head[name].trim()]));
    return { ...given, ...rest };
  } catch {
    return null;
  }
}

/** The next number of a name that none of the versions has. */
export function nextId(id, versions) {
  const name = id.split('/')[0];
  const last = versions.map((one) => one.id.split('/')).filter(([other]) => other === name).map(([, number]) => Number(number));
  return `${name}/${Math.max(0, ...last) + 1}`;
}

/** Where people find what a pointer names: "criterion 3 「label」, its case 2". */
export function faultAt(fault, whole) {
  const [, list, index, field, ...rest] = fault.pointer.split('/');
  if (HEAD.includes(list)) return fault;
  const pointer = '/criteria';
  if (!['criteria', 'cases'].includes(list) || index === undefined) return { ...fault, pointer };
  const number = Number(index) + 1;
  const name = whole[list]?.[index]?.label ?? whole[list]?.[index]?.name ?? '';
  const where = t(list === 'criteria' ? 'criteria.at' : 'criteria.at.case', { number, name });
  const inside = field ? [FIELDS.includes(field) ? t(`criteria.field.${field}`) : field, ...rest].join(' ') : '';
  return { ...fault, pointer, reason: `${where}${inside && ` · ${inside}`}：${fault.reason}` };
}

export const FIELDS = ['code', 'article', 'also', 'effect', 'label', 'sentence', 'next', 'when', 'cases', 'name', 'facts', 'truth', 'outcome'];
