// Two places side by side, and how far they lie apart.
import { CODES } from '../kit/city-shape.js';
import { html } from '../kit/html.js';
import { dataLanguage, t } from '../kit/i18n.js';
import { figureName, RowName, rowName } from './names.js';
import { plain, shown, unitName } from './values.js';

/** @prop pair keys of the two, parted by a comma; without it the first two, those of the map before the city's own */
export const Beside = ({ table, pair, go }) => {
  const { rows, columns } = table;
  const asked = pair.split(',').map((key) => rows.find((one) => one.key === key));
  const mapped = rows.filter((one) => CODES.includes(one.key));
  const two = asked.length === 2 && asked.every(Boolean) ? asked : [...new Set([...mapped, ...rows])].slice(0, 2);
  const choose = (side, event) => go({ pair: two.map((row, i) => (i === side ? event.target.value : row.key)).join(',') });
  return html`
    <div class="two narrow-table">
      ${two.map((row, side) => html`<label class="field" key=${side}>${t('city.place', { number: side + 1 })} <select lang=${table.id === 'BY_HALL' ? dataLanguage() : undefined} value=${row.key} @change=${(event) => choose(side, event)} data-test=${`beside-${side}`}>${rows.map((one) => html`<option key=${one.key} value=${one.key}>${rowName(table, one)}</option>`)}</select></label>`)}
    </div>
    <div class="scroll" tabindex="0" role="region" aria-label=${t('city.compare')}>
      <table class="plain-table narrow-table" data-test="beside">
        <thead><tr><th scope="col">${t('report.name')}</th>${two.map((row, side) => html`<th key=${side} scope="col" class="number"><${RowName} table=${table} row=${row} /></th>`)}<th scope="col" class="number">${t('city.compare.difference')}</th></tr></thead>
        <tbody>${columns.map((column, i) => html`<tr key=${column.id}><th scope="row">${figureName(column)} <small>${unitName(column.unit)}</small></th>${two.map((row, side) => html`<td key=${side} class="number">${shown(row.values[i], column.unit)}</td>`)}<td class="number">${apart(two[0].values[i], two[1].values[i], column.unit)}</td></tr>`)}</tbody>
      </table>
    </div>
  `;
};
Beside.props = ['table', 'pair', 'go'];

const apart = (one, other, unit) => (one.number == null || other.number == null ? '—' : plain(Math.abs(one.number - other.number), unit));
