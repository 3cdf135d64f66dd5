// What indicators and places are called in the reader's language. What has a name in Chinese alone keeps it, marked as Chinese.
import { CODES, divisionName } from '../kit/city-shape.js';
import { html } from '../kit/html.js';
import { inEnglish, known, t } from '../kit/i18n.js';

export const figureName = (one) => known(`indicator.${one.id}`) ?? one.name;

export const sectionName = (section) => known(`service.${section.capability}`) ?? section.title;

/** A stretch it is compared with: by its name, or by its days for those who do not read that. */
export function comparedName(one) {
  if (!inEnglish()) return one.label;
  return one.from === one.to ? one.from : `${one.from} – ${one.to}`;
}

const figureOf = (section, name) => section.figures.find((one) => one.name === name);

export function seriesName(section, name) {
  const figure = figureOf(section, name);
  return figure ? figureName(figure) : name;
}

export function plotName(section, plot) {
  if (!inEnglish()) return plot.caption;
  return t('breakdown.course', { name: plot.series.length === 1 ? seriesName(section, plot.series[0].name) : sectionName(section) });
}

export const tableName = (table) => (inEnglish() ? t(`breakdown.${table.id.replace('BY_', '')}`, { name: figureName(table.columns[0]) }) : table.caption);

const translated = (table, row) => {
  if (table.id === 'BY_DIVISION') return CODES.includes(row.key) ? divisionName(row.key) : known(`division.${row.key}`);
  return table.id === 'BY_CHANNEL' ? known(`channel.${row.key}`) : undefined;
};

export const rowName = (table, row) => (inEnglish() && translated(table, row)) || row.name;

/** A row's name with its language. */
export const RowName = ({ table, row }) => html`<span lang=${inEnglish() && !translated(table, row) ? 'zh-CN' : undefined}>${rowName(table, row)}</span>`;
RowName.props = ['table', 'row'];
