// The parts of an order's page: to the left what is to be done and what is known, to the right what is due.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { Notice } from '../kit/notice.js';
import { ActionList } from '../case/actions.js';
import { ClockList } from '../case/clocks.js';
import { FileTable } from '../case/files.js';
import { HistoryList } from '../case/history.js';
import { ReminderList } from '../case/reminders.js';
import { CertificateList } from '../order/certificates.js';
import { NoticeList } from '../order/notices.js';
import { OfferList } from '../order/offers.js';
import { OrderPapers } from '../order/papers.js';
import { CandidateList, SuggestionList } from './choices.js';
import { DraftPreview } from './draft-preview.js';
import { OrderFacts } from './order-facts.js';
import { OrderProposal } from './order-proposal.js';

/** Nobody is chosen any more. */
const DONE = ['SEALING', 'ISSUED', 'CLOSED'];

export const OrderView = ({ one, path, token, commands, reload, types, session, openFile, handles }) => html`
  <div class="case-columns">
    <div>
      ${one.proposal && html`<${OrderProposal} proposal=${one.proposal} />`}
      <${ActionList} actions=${one.permitted.filter((action) => action.type !== 'readPersonalData')} version=${one.version} commands=${commands} reload=${reload} types=${types} session=${session} title=${t('case.actions')} />
      <${SuggestionList} suggestions=${one.suggestions} />
      ${!DONE.includes(one.stage) && html`<${CandidateList} candidates=${one.notaries} />`}
      <${CertificateList} certificates=${one.certificates} path=${path} token=${token} download=${handles} />
      <${DraftPreview} texts=${one.draft} />
      <${OrderFacts} one=${one} path=${path} reload=${reload} reveal=${handles} />
      <${OrderPapers} papers=${one.papers} open=${openFile} />
      ${handles && html`<section class="card"><h2>${t('case.files')}</h2><${FileTable} files=${one.files} open=${openFile} /></section>`}
      ${handles && html`<${NoticeList} notices=${one.notices} path=${path} token=${token} />`}
    </div>
    <aside>
      <section class="card"><h2>${t('order.clocks')}</h2>${one.clocks.length ? html`<${ClockList} clocks=${one.clocks} />` : html`<p class="hint">${t('order.clocks.none')}</p>`}</section>
      ${one.missing.length ? html`<${Notice} kind="warn" title=${t('order.missing')} test="missing"><ul lang="zh-CN">${one.missing.map((sentence) => html`<li key=${sentence}>${sentence}</li>`)}</ul></${Notice}>` : null}
      <${OfferList} offers=${one.offers} />
      <${ReminderList} reminders=${one.reminders} />
      <section class="card"><h2>${t('case.history')}</h2><${HistoryList} history=${one.history} /></section>
    </aside>
  </div>
`;
OrderView.props = ['one', 'path', 'token', 'commands', 'reload', 'types', 'session', 'openFile', 'handles'];
