// Values of indicators as people read them; a value that is kept back says so.
import { t } from '../kit/i18n.js';

const DIGITS = { PERCENT: 1, HOURS: 1 };
const TEN_THOUSAND = 10000;
export const counted = (unit) => unit === 'CASES' || unit === 'TIMES';

/** A number as it is drawn and written: money in units of ten thousand. */
export const scaled = (number, unit) => (number != null && unit === 'YUAN' ? number / TEN_THOUSAND : number);

export const plain = (number, unit) => {
  const digits = unit === 'YUAN' ? 2 : (DIGITS[unit] ?? 0);
  return scaled(number, unit).toLocaleString('zh-CN', { minimumFractionDigits: digits, maximumFractionDigits: digits });
};

/** What an indicator is counted in; money in units of ten thousand. */
export const unitName = (unit) => t(`report.unit.${unit}`);

/** A value without its unit. */
export function shown(value, unit) {
  if (value.withheld) return t('report.withheld');
  return value.number == null ? '—' : plain(value.number, unit);
}

/** How a value differs from another; empty where that cannot be said. */
export function change(value, other, unit) {
  if (value.number == null || !other || other.number == null) return '';
  const difference = value.number - other.number;
  if (difference === 0) return t('report.same');
  const arrow = difference > 0 ? '↑' : '↓';
  const share = (counted(unit) || unit === 'YUAN') && other.number ? `（${Math.round((100 * Math.abs(difference)) / other.number)}%）` : '';
  return `${arrow} ${plain(Math.abs(difference), unit)}${unit === 'PERCENT' ? t('report.points') : share}`;
}

export const anyWithheld = (table) => table.rows.some((row) => row.values.some((value) => value.withheld));
