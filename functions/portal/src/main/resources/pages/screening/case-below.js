// What belongs to the case as a whole: clocks, people, earlier screenings, duties, history.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { date, time } from '../kit/format.js';
import { Rows } from '../kit/rows.js';
import { ClockList } from '../case/clocks.js';
import { HistoryList } from '../case/history.js';
import { may } from '../desk/frame.js';
import { Reveal } from '../desk/reveal.js';
import { DutyList } from './duties.js';
import { EarlierScreenings } from './earlier.js';

export const CaseBelow = ({ one, desk, can }) => html`
  <div class="case-columns">
    <div>
      <${DutyList} one=${one} desk=${desk} can=${can} />
      <${EarlierScreenings} one=${one} path=${desk.path} />
      <${CaseData} one=${one} desk=${desk} />
    </div>
    <aside>
      <section class="card"><h2>${t('scase.clocks')}</h2>${one.clocks.length ? html`<${ClockList} clocks=${one.clocks} />` : html`<p class="hint">${t('scase.clocks.none')}</p>`}</section>
      <section class="card"><h2>${t('case.history')}</h2><${HistoryList} history=${one.history} /></section>
    </aside>
  </div>
`;
CaseBelow.props = ['one', 'desk', 'can'];

const CaseData = ({ one, desk }) => {
  const reveals = may('PROSECUTOR', 'PROSECUTOR_ASSISTANT', 'CHIEF_PROSECUTOR');
  const number = (who) => who.idNumber && html`<${Reveal} path=${desk.path} field=${`suspect.${who.number}.idNumber`} value=${who.idNumber} allowed=${reveals} done=${desk.load} />`;
  return html`
    <section class="card" data-test="case-data">
      <h2>${t('scase.data')}</h2>
      <${Rows} title=${t('scase.suspects')} rows=${one.suspects.flatMap((who) => [[t('scase.suspect', { number: who.number }), who.name], [t('scase.id', { number: who.number }), number(who)]])} />
      <${Rows} title=${t('scase.came')} rows=${[[t('scase.organ'), one.organName], [t('scase.filed'), date(one.filedOn)], [t('scase.received'), date(one.receivedOn)], [t('scase.opened'), time(one.openedAt)], [t('scase.track'), t(`track.${one.fastTrack}`)], [t('scase.extended'), one.extended && t('scase.extended.yes')]]} />
      <${Rows} title=${t('scase.handling')} rows=${[[t('scase.questioned'), one.questionedOn && date(one.questionedOn)], ...one.heard.map((each) => [each.label, date(each.on)]), [t('scase.decided'), one.decided && `${one.decided.label} · ${date(one.decided.on)}${one.decided.document && ` · ${one.decided.document}`}`]]} />
    </section>
  `;
};
CaseData.props = ['one', 'desk'];
