// What a form of the API's making starts with, what is wrong with it, and the command it becomes.
import { t } from './i18n.js';
import { fenOf, plainYuan } from './money.js';

const MANY = ['multiselect', 'list', 'files', 'file'];

export const kindOf = (field) => field.kind.toLowerCase();

/** A sum that the API takes in fen and a person writes in yuan. */
export const isMoney = (field) => kindOf(field) === 'number' && field.name.endsWith('Fen');

/** What a person reads beside the field: sums are asked in yuan. */
export const labelOf = (field) => (isMoney(field) ? t('action.yuan', { label: field.label.replace(/（分）$/, '') }) : field.label);

/** Where a fault of this field points to: a dot in a name leads into an object. */
export const pointerOf = (field) => `/${field.name.replaceAll('.', '/')}`;

/**
 * The same action with some of its fields as the page knows them: a choice narrowed to one is made.
 *
 * @param answers by name of the field, what to put in the place of the field's own properties
 */
export const withAnswers = (action, answers) => ({ ...action, fields: action.fields.map((field) => ({ ...field, ...answers[field.name] })) });

export function startValues(action) {
  return Object.fromEntries(action.fields.map((field) => [field.name, startValue(field)]));
}

function startValue(field) {
  const kind = kindOf(field);
  if (kind === 'list') return [field.value ?? ''].flat();
  if (MANY.includes(kind)) return kind === 'multiselect' && field.value ? [field.value].flat() : [];
  if (kind === 'boolean') return field.value === true || field.value === 'true' ? 'YES' : field.value === false || field.value === 'false' ? 'NO' : null;
  if (kind === 'select' && field.required && field.options?.length === 1) return field.options[0].value;
  if (isMoney(field) && field.value) return plainYuan(Number(field.value));
  return field.value ?? (kind === 'select' ? null : '');
}

/** @returns [{pointer, reason}] in the order of the form */
export function faultsOfAction(action, values) {
  return action.fields.map((field) => ({ pointer: pointerOf(field), code: 'PAGE', reason: faultOf(field, values[field.name]) })).filter((fault) => fault.reason);
}

function faultOf(field, value) {
  const label = labelOf(field);
  const kind = kindOf(field);
  const given = valueOf(field, value);
  if (kind === 'files' || kind === 'file') {
    if (value.some((file) => ['sending', 'checking'].includes(file.state))) return t('fault.files.busy');
    if (value.some((file) => file.state !== 'accepted')) return t('fault.files.failed');
  }
  if (given === undefined) return field.required ? t('fault.needed', { label }) : null;
  if (kind === 'number' && !Number.isInteger(given)) return t(isMoney(field) ? 'fault.amount' : 'fault.number', { label });
  const size = kind === 'number' ? given : Array.isArray(given) ? given.length : typeof given === 'string' && ['text', 'longtext'].includes(kind) ? [...given].length : null;
  const bound = (number) => (isMoney(field) ? `${plainYuan(number)} 元` : number);
  if (size !== null && field.max != null && size > field.max) return t('fault.at.most', { label, max: bound(field.max) });
  if (size !== null && field.min != null && size < field.min) return t('fault.at.least', { label, min: bound(field.min) });
  if (field.earliest && given < field.earliest) return t('fault.earliest', { label, day: field.earliest.replace('T', ' ') });
  if (field.latest && given > field.latest) return t('fault.latest', { label, day: field.latest.replace('T', ' ') });
  return null;
}

/** The value as the command carries it; undefined if nothing was given. */
function valueOf(field, value) {
  switch (kindOf(field)) {
    case 'boolean':
      return value === null ? undefined : value === 'YES';
    case 'number':
      if (String(value ?? '').trim() === '') return undefined;
      return isMoney(field) ? (fenOf(value) ?? NaN) : Number(value);
    case 'list':
      return some(value.map((line) => line.trim()).filter(Boolean));
    case 'multiselect':
      return some(value);
    case 'files':
      return some(value.filter((file) => file.state === 'accepted').map((file) => file.fileId));
    case 'file':
      return value.find((file) => file.state === 'accepted')?.fileId;
    default:
      return value?.trim() ? value.trim() : undefined;
  }
}

const some = (list) => (list.length ? list : undefined);

export function commandOf(action, values) {
  const command = { type: action.type };
  for (const field of action.fields) {
    const given = valueOf(field, values[field.name]);
    if (given !== undefined) put(command, field.name.split('.'), given);
  }
  return command;
}

/** values.applicantEn is the property applicantEn of the object values. */
function put(object, [first, ...rest], given) {
  if (!rest.length) object[first] = given;
  else put((object[first] ??= {}), rest, given);
}
