// What stands on the city page for one service: all indicators, their course, the map, halls, places beside each other, what is overdue.
import { html } from '../kit/html.js';
import { dataLanguage, t } from '../kit/i18n.js';
import { Beside } from './beside.js';
import { CityMap } from './city-map.js';
import { Halls } from './halls.js';
import { sectionName } from './names.js';
import { byDay } from './plot.js';
import { Indicators, Plots, Tables } from './section.js';

const tableOf = (section, id) => section.tables.find((one) => one.id === id);

export const CityParts = ({ section, plots, single, compared, scope, overdue, view, go }) => {
  const divisions = tableOf(section, 'BY_DIVISION');
  const halls = tableOf(section, 'BY_HALL');
  const besides = scope.division ? halls : divisions;
  const lead = (table, row) => {
    if (table.id === 'BY_DIVISION' && !scope.division && /^\d{6}$/.test(row.key)) return () => go({ division: row.key, hall: '', pair: '' });
    return table.id === 'BY_HALL' && !scope.hall ? () => go({ hall: row.key, pair: '' }) : null;
  };
  const pick = (day) => go({ day });
  return html`
    <section aria-label=${sectionName(section)} data-test=${`section-${section.capability}`}>
      <${Indicators} section=${section} compared=${compared} />
      ${plots.some(byDay) && html`<p class="hint">${single && `${t('city.day.trend')} · `}${t('city.days')}</p>`}
      <${Plots} section=${section} plots=${plots} pick=${pick} />
    </section>
    ${!scope.division && !scope.hall && divisions && html`<section class="card"><h2>${t('city.map')}</h2><${CityMap} table=${divisions} of=${view.of} go=${go} /></section>`}
    ${halls && html`<section class="card"><h2>${t('city.halls')}</h2><${Halls} table=${halls} scope=${scope} go=${go} /></section>`}
    ${!scope.hall && besides && besides.rows.length > 1 && html`<section class="card"><h2>${t('city.compare')}</h2><${Beside} table=${besides} pair=${view.pair} go=${go} /></section>`}
    ${!scope.hall && html`<section class="card"><h2>${t('city.overdue')}</h2><${Overdue} rows=${overdue} /></section>`}
    <details class="more" data-test="all-tables"><summary>${t('report.tables')}</summary><${Tables} section=${section} lead=${lead} /></details>
  `;
};
CityParts.props = ['section', 'plots', 'single', 'compared', 'scope', 'overdue', 'view', 'go'];

const Overdue = ({ rows }) =>
  rows.some((one) => one.overdue || one.soon)
    ? html`
        <p class="hint">${t('city.overdue.hint')}</p>
        <div class="scroll" tabindex="0" role="region" aria-label=${t('city.overdue')}>
          <table class="plain-table narrow-table" data-test="overdue">
            <thead><tr><th scope="col">${t('city.organ')}</th><th scope="col" class="number">${t('city.overdue.now')}</th><th scope="col" class="number">${t('city.overdue.soon')}</th></tr></thead>
            <tbody>${rows.map((one) => html`<tr key=${one.organ} data-test=${`overdue-${one.organ}`}><th scope="row" lang=${dataLanguage()}>${one.name}</th><td class=${one.overdue ? 'number late' : 'number'}>${one.overdue}</td><td class="number">${one.soon}</td></tr>`)}</tbody>
          </table>
        </div>
      `
    : html`<p class="empty" data-test="overdue">${t('city.overdue.none')}</p>`;
Overdue.props = ['rows'];
