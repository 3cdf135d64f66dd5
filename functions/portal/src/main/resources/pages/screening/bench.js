// Papers to the left, findings to the right; on a phone one of the two at a time.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { ActionList } from '../case/actions.js';
import { may } from '../desk/frame.js';
import { CheckPapers } from './check-papers.js';
import { FactTable } from './fact-table.js';
import { FindingGroups } from './finding-groups.js';
import { Found } from './found.js';
import { OpenPoints } from './open-points.js';
import { PaperList } from './paper-list.js';
import { PaperUpload } from './paper-upload.js';
import { Viewer } from './viewer.js';

const PARTS = ['papers', 'findings'];
/** A paper that is so keeps the list open. */
const TROUBLE = ['ANNOUNCED', 'READING', 'UNREAD', 'REFUSED'];

export const Bench = ({ one, desk, can, actions, begun }) => {
  const { shown } = desk;
  const names = new Map(one.papers.map((paper) => [paper.id, paper.kindLabel ?? paper.guessedLabel ?? paper.name]));
  const read = one.papers.filter((paper) => paper.state === 'READ').length;
  return html`
    <div class="tabs bench-tabs" role="group" aria-label=${t('scase.parts')}>
      ${PARTS.map((part) => html`<button type="button" key=${part} aria-pressed=${shown.part === part ? 'true' : 'false'} @click=${() => (shown.part = part)} data-test=${`part-${part}`}>${t(`scase.part.${part}`)}</button>`)}
    </div>
    <div class=${`bench shows-${shown.part}`}>
      <div class="bench-papers">
        <section class="card" data-test="papers">
          <details class="finding-group" open=${!one.screening || one.papers.some((paper) => TROUBLE.includes(paper.state))}>
            <summary data-test="papers-open"><h2>${one.papers.length ? t('scase.papers.count', { count: one.papers.length, read }) : t('scase.papers')}</h2></summary>
            <${PaperList} one=${one} desk=${desk} can=${can} />
            ${can('announcePaper') && html`<${PaperUpload} path=${desk.path} kinds=${one.checklist} sent=${desk.load} empty=${!one.papers.length} />`}
          </details>
        </section>
        ${may('PROSECUTOR', 'PROSECUTOR_ASSISTANT', 'CHIEF_PROSECUTOR') && one.papers.length ? html`<${Viewer} one=${one} path=${desk.path} shown=${shown} names=${names} />` : null}
      </div>
      <div class="bench-findings">
        <${Found} one=${one} desk=${desk} />
        <${ActionList} actions=${actions} version=${one.version} commands=${desk.commands} reload=${desk.load} types=${[]} session=${desk.session} title=${t('case.actions')} begun=${begun} />
        ${one.screening && html`<${OpenPoints} screening=${one.screening} correctable=${one.correctable} desk=${desk} />`}
        ${one.screening && html`<${FindingGroups} screening=${one.screening} names=${names} shown=${shown} />`}
        ${one.screening && html`<${FactTable} screening=${one.screening} corrections=${one.corrections} correctable=${one.correctable} names=${names} desk=${desk} />`}
        <${CheckPapers} one=${one} desk=${desk} can=${can} />
      </div>
    </div>
  `;
};
Bench.props = ['one', 'desk', 'can', 'actions', 'begun'];
