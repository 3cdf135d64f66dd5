// One service of a report: its indicators, how they ran, and its tables.
import { html } from '../kit/html.js';
import { dataLanguage, t } from '../kit/i18n.js';
import { comparedName, figureName, RowName, sectionName, tableName } from './names.js';
import { Plot } from './plot.js';
import { anyWithheld, change, shown, unitName } from './values.js';

// On a phone the tables are longer than all the rest: they wait to be asked for.
const WIDE = matchMedia('(min-width: 44rem)');

export const Section = ({ section, compared }) => html`
  <section class="report-part" id=${section.capability} tabindex="-1" aria-label=${sectionName(section)} data-test=${`section-${section.capability}`}>
    <h2>${sectionName(section)}</h2>
    <${Indicators} section=${section} compared=${compared} />
    <${Plots} section=${section} plots=${section.plots} />
    <details class="more" open=${WIDE.matches} data-test=${`tables-${section.capability}`}><summary>${t('report.tables')}<span class="unseen">：${sectionName(section)}</span></summary><${Tables} section=${section} /></details>
  </section>
`;
Section.props = ['section', 'compared'];

export const Indicators = ({ section, compared }) => html`<div class="tiles sums">${section.figures.map((one) => html`<${Indicator} key=${one.id} one=${one} compared=${compared} />`)}</div>`;
Indicators.props = ['section', 'compared'];

/** @prop pick (day) => what a day leads to */
export const Plots = ({ section, plots, pick }) => html`<div class="plots">${plots.map((plot) => html`<${Plot} key=${section.capability + plot.id} plot=${plot} section=${section} pick=${pick} />`)}</div>`;
Plots.props = ['section', 'plots', 'pick'];

/** @prop lead (table, row) => what leads into it, or nothing */
export const Tables = ({ section, lead }) => html`<div>${section.tables.map((table) => html`<${ReportTable} key=${table.id + table.of} table=${table} section=${section} lead=${lead} />`)}</div>`;
Tables.props = ['section', 'lead'];

const Indicator = ({ one, compared }) => html`
  <div class="tile" data-test=${`figure-${one.id}`} data-number=${one.value.number}>
    <p>${figureName(one)}</p>
    <strong>${shown(one.value, one.unit)}${one.value.number != null && html`<span class="unit"> ${unitName(one.unit)}</span>`}</strong>
    ${compared.map((other, i) => html`<small key=${other.label} class="against">${comparedName(other)}${t('report.colon')}${shown(one.compared[i], one.unit)} <span class="change">${change(one.value, one.compared[i], one.unit)}</span></small>`)}
    <details class="no-print"><summary>${t('report.what')}<span class="unseen">：${figureName(one)}</span></summary><p lang=${dataLanguage()}>${one.definition}</p><p class="hint">${t('report.formula')}：<span lang=${dataLanguage()}>${one.formula}</span></p><p class="hint">${t('report.source')}：<span lang=${dataLanguage()}>${one.source}</span></p></details>
  </div>
`;
Indicator.props = ['one', 'compared'];

const ReportTable = ({ table, section, lead }) => {
  const test = table.of ? `table-${table.id}-${table.of}` : `table-${table.id}`;
  return html`
    <section class="card inner" data-test=${test}>
      <h3>${tableName(table)}</h3>
      <div class="scroll" tabindex="0" role="region" aria-label=${`${sectionName(section)} ${tableName(table)}`}>
        <table class="plain-table">
          <thead><tr><th scope="col">${t('report.name')}</th>${table.columns.map((one) => html`<th key=${one.id} scope="col" class="number">${figureName(one)} <small>${unitName(one.unit)}</small></th>`)}</tr></thead>
          <tbody>
            ${table.rows.map((row) => html`<tr key=${row.key} data-test=${`row-${row.key}`}><th scope="row"><${Into} into=${lead?.(table, row)}><${RowName} table=${table} row=${row} /></${Into}></th>${row.values.map((value, i) => html`<td key=${table.columns[i].id} class="number">${shown(value, table.columns[i].unit)}</td>`)}</tr>`)}
          </tbody>
        </table>
      </div>
      ${anyWithheld(table) && html`<p class="hint">${t('report.small')}</p>`}
    </section>
  `;
};
ReportTable.props = ['table', 'section', 'lead'];

/** A name that leads somewhere, or is a name only. */
const Into = (props, { slots }) => (props.into ? html`<button type="button" class="plain left" @click=${props.into}>${slots.default()}</button>` : slots.default());
Into.props = ['into'];
