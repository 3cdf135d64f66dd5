// What stands on the city page for one service: the map, places beside each other, what is overdue, and all indicators.
import { defineComponent, ref } from '../vendor/vue.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { CityMap } from './city-map.js';
import { Funnel } from './funnel.js';
import { Indicators, Tables } from './section.js';
import { shown, unitName } from './values.js';

const tableOf = (section, id) => section.tables.find((one) => one.id === id);

export const CityParts = (props) => {
  const { section, compared, scope, overdue, go } = props;
  const places = tableOf(section, scope.division ? 'BY_HALL' : 'BY_DIVISION');
  const halls = tableOf(section, 'BY_HALL');
  const lead = (table, row) => {
    if (table.id === 'BY_DIVISION' && !scope.division) return () => go({ division: row.key, hall: '' });
    return table.id === 'BY_HALL' && !scope.hall ? () => go({ hall: row.key }) : null;
  };
  return html`
    <section aria-label=${section.title} data-test=${`section-${section.capability}`}><${Indicators} section=${section} compared=${compared} /></section>
    ${!scope.division && places && html`<section class="card"><h2>${t('city.map')}</h2><${CityMap} table=${places} go=${go} /></section>`}
    ${halls && !scope.hall && html`<section class="card"><h2>${t('city.halls')}</h2><${Funnel} table=${halls} go=${go} /></section>`}
    ${places && places.rows.length > 1 && html`<section class="card"><h2>${t('city.compare')}</h2><${Beside} table=${places} /></section>`}
    ${overdue.length > 0 && !scope.hall && html`<section class="card"><h2>${t('city.overdue')}</h2><${Overdue} rows=${overdue} /></section>`}
    <${Tables} section=${section} lead=${lead} />
  `;
};
CityParts.props = ['section', 'compared', 'scope', 'overdue', 'go'];

/** Two places side by side. */
const Beside = defineComponent({
  props: { table: Object },
  setup(props) {
    const chosen = ref([0, 1]);
    const choose = (side, event) => {
      chosen.value = chosen.value.map((one, i) => (i === side ? Number(event.target.value) : one));
    };
    return () => {
      const { rows, columns } = props.table;
      const pair = chosen.value.map((one) => rows[Math.min(one, rows.length - 1)]);
      return html`
        <div class="scroll" tabindex="0" role="region" aria-label=${t('city.compare')}>
          <table class="plain-table" data-test="beside">
            <thead><tr><th scope="col">${t('report.name')}</th>${pair.map((row, side) => html`<th key=${side} scope="col"><select aria-label=${t('city.place', { number: side + 1 })} @change=${(event) => choose(side, event)} data-test=${`beside-${side}`}>${rows.map((one, i) => html`<option key=${one.key} value=${i} selected=${one === row}>${one.name}</option>`)}</select></th>`)}</tr></thead>
            <tbody>${columns.map((column, i) => html`<tr key=${column.id}><th scope="row">${column.name}（${unitName(column.unit)}）</th>${pair.map((row, side) => html`<td key=${side} class="number">${shown(row.values[i], column.unit)}</td>`)}</tr>`)}</tbody>
          </table>
        </div>
      `;
    };
  },
});

const Overdue = ({ rows }) => html`
  <p class="hint">${t('city.overdue.hint')}</p>
  <div class="scroll" tabindex="0" role="region" aria-label=${t('city.overdue')}>
    <table class="plain-table" data-test="overdue">
      <thead><tr><th scope="col">${t('city.organ')}</th><th scope="col" class="number">${t('city.overdue.now')}</th><th scope="col" class="number">${t('city.overdue.soon')}</th></tr></thead>
      <tbody>${rows.map((one) => html`<tr key=${one.organ} data-test=${`overdue-${one.organ}`}><th scope="row">${one.name}</th><td class=${one.overdue ? 'number late' : 'number'}>${one.overdue}</td><td class="number">${one.soon}</td></tr>`)}</tbody>
    </table>
  </div>
`;
Overdue.props = ['rows'];
