// What is seen, as a file that Excel, WPS and LibreOffice open: UTF-8 with its mark.
import { download } from '../kit/download.js';
import { t } from '../kit/i18n.js';
import { comparedName, figureName, rowName, sectionName, tableName } from './names.js';
import { placeName } from './trail.js';
import { shown, unitName } from './values.js';

// A cell that begins so would be reckoned as a formula.
const FORMULA = /^[=+\-@\t]/;
const cell = (text) => `"${String(text).replace(FORMULA, "'$&").replaceAll('"', '""')}"`;
const line = (...cells) => cells.map(cell).join(',');
const headed = (column) => `${figureName(column)}（${unitName(column.unit)}）`;

function lines(report, section, scope) {
  const all = [line(sectionName(section), placeName(scope), report.from, report.to), line(t('report.number'), t('report.name'), t('report.unit'), t('report.now'), ...report.compared.map(comparedName))];
  for (const one of section.figures) all.push(line(one.id, figureName(one), unitName(one.unit), shown(one.value, one.unit), ...one.compared.map((value) => shown(value, one.unit))));
  for (const table of section.tables) {
    all.push('', line(tableName(table)), line(t('report.name'), ...table.columns.map(headed)));
    for (const row of table.rows) all.push(line(rowName(table, row), ...row.values.map((value, i) => shown(value, table.columns[i].unit))));
  }
  return [...all, '', line(t('report.small'))];
}

export function save(report, section, scope) {
  const file = new Blob(['\ufeff', lines(report, section, scope).join('\r\n')], { type: 'text/csv;charset=utf-8' });
  download(file, `${[sectionName(section), placeName(scope), report.from, report.to].join('-')}.csv`);
}
