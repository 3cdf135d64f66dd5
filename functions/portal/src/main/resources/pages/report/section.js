// One service of a report: its indicators, how they ran, and its tables.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { Plot } from './plot.js';
import { change, shown, unitName } from './values.js';

/** @prop lead (table, row) => what leads into it, or nothing */
export const Section = ({ section, compared, lead }) => html`
  <section class="report-part" aria-label=${section.title} data-test=${`section-${section.capability}`}>
    <h2>${section.title}</h2>
    <${Indicators} section=${section} compared=${compared} />
    <${Tables} section=${section} lead=${lead} />
  </section>
`;
Section.props = ['section', 'compared', 'lead'];

export const Indicators = ({ section, compared }) => html`
  <div class="tiles sums">${section.figures.map((one) => html`<${Indicator} key=${one.id} one=${one} compared=${compared} />`)}</div>
  <div class="plots">${section.plots.map((plot) => html`<${Plot} key=${plot.id} plot=${plot} />`)}</div>
`;
Indicators.props = ['section', 'compared'];

export const Tables = ({ section, lead }) => html`<div>${section.tables.map((table) => html`<${ReportTable} key=${table.id + table.of} table=${table} lead=${lead} />`)}</div>`;
Tables.props = ['section', 'lead'];

const Indicator = ({ one, compared }) => html`
  <div class="tile" data-test=${`figure-${one.id}`} data-number=${one.value.number}>
    <p>${one.name}</p>
    <strong>${shown(one.value, one.unit)}<span class="unit"> ${unitName(one.unit)}</span></strong>
    ${compared.map((other, i) => html`<small key=${other.label} class="against">${other.label} ${shown(one.compared[i], one.unit)} ${change(one.value, one.compared[i], one.unit)}</small>`)}
    <details class="no-print"><summary>${t('report.what')}</summary><p>${one.definition}</p><p class="hint">${t('report.formula')}：${one.formula}</p><p class="hint">${t('report.source')}：${one.source}</p></details>
  </div>
`;
Indicator.props = ['one', 'compared'];

const ReportTable = ({ table, lead }) => {
  const test = table.of ? `table-${table.id}-${table.of}` : `table-${table.id}`;
  return html`
    <section class="card inner" data-test=${test}>
      <h3>${table.caption}</h3>
      <div class="scroll" tabindex="0" role="region" aria-label=${table.caption}>
        <table class="plain-table">
          <thead><tr><th scope="col">${t('report.name')}</th>${table.columns.map((one) => html`<th key=${one.id} scope="col" class="number">${one.name}（${unitName(one.unit)}）</th>`)}</tr></thead>
          <tbody>
            ${table.rows.map((row) => html`<tr key=${row.key} data-test=${`row-${row.key}`}><th scope="row"><${RowName} row=${row} into=${lead?.(table, row)} /></th>${row.values.map((value, i) => html`<td key=${table.columns[i].id} class="number">${shown(value, table.columns[i].unit)}</td>`)}</tr>`)}
          </tbody>
        </table>
      </div>
    </section>
  `;
};
ReportTable.props = ['table', 'lead'];

const RowName = ({ row, into }) => (into ? html`<button type="button" class="plain" @click=${into}>${row.name}</button>` : row.name);
RowName.props = ['row', 'into'];
