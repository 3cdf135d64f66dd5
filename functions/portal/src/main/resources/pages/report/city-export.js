// What is seen, as a file that Excel, WPS and LibreOffice open: UTF-8 with its mark.
import { t } from '../kit/i18n.js';
import { shown, unitName } from './values.js';

const cell = (text) => `"${String(text).replaceAll('"', '""')}"`;
const line = (...cells) => cells.map(cell).join(',');

function rows(report, section) {
  const lines = [line(section.title, report.from, report.to), line(t('report.name'), t('report.unit'), t('report.now'), ...report.compared.map((one) => one.label))];
  for (const one of section.figures) lines.push(line(one.name, unitName(one.unit), shown(one.value, one.unit), ...one.compared.map((value) => shown(value, one.unit))));
  for (const table of section.tables) {
    lines.push('', line(table.caption), line(t('report.name'), ...table.columns.map((one) => `${one.name}（${unitName(one.unit)}）`)));
    for (const row of table.rows) lines.push(line(row.name, ...row.values.map((value, i) => shown(value, table.columns[i].unit))));
  }
  return lines;
}

export function save(report, section, scope) {
  const file = new Blob(['\ufeff', rows(report, section).join('\r\n')], { type: 'text/csv;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = [section.title, scope.hallName ?? scope.divisionName, report.from, report.to].filter(Boolean).join('-') + '.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
