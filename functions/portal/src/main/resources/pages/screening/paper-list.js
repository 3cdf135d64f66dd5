// The papers of a case, how far each is, and what to do about one that cannot be used.
import { defineComponent, shallowRef } from '../vendor/vue.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { size } from '../kit/format.js';
import { openLink } from '../kit/open-link.js';
import { DeskProblem, may, token } from '../desk/frame.js';
import { PaperAgain } from './paper-again.js';

const COLOURS = { READ: 'tag good', READING: 'tag', ANNOUNCED: 'tag', UNREAD: 'tag warn', REFUSED: 'tag bad', REMOVED: 'tag' };

export const PaperList = defineComponent({
  props: { one: Object, desk: Object, can: Function },
  setup(props) {
    const problem = shallowRef(null);
    const open = async (paper) => {
      problem.value = null;
      try {
        await openLink(`${props.desk.path}/papers/${encodeURIComponent(paper.id)}/file`, token());
      } catch (failed) {
        problem.value = failed;
      }
    };
    return () => {
      const { papers } = props.one;
      if (!papers.length) return html`<p class="hint" data-test="no-papers">${t('scase.papers.none')}</p>`;
      return html`
        <${DeskProblem} problem=${problem.value} />
        <ul class="paper-list" tabindex="0" aria-label=${t('scase.papers')} data-test="paper-list">
          ${inOrder(papers).map((paper) => html`<${PaperLine} key=${paper.id} paper=${paper} desk=${props.desk} can=${props.can} open=${open} />`)}
        </ul>
      `;
    };
  },
});

/** What needs somebody comes first; otherwise as they came. */
const TROUBLE = ['REFUSED', 'UNREAD'];
const inOrder = (papers) => [...papers].sort((a, b) => TROUBLE.includes(b.state) - TROUBLE.includes(a.state));

const PaperLine = ({ paper, desk, can, open }) => {
  const reads = may('PROSECUTOR', 'PROSECUTOR_ASSISTANT', 'CHIEF_PROSECUTOR');
  const given = { paper: { options: [{ value: paper.id, label: paper.name }] } };
  const seen = reads && paper.state !== 'ANNOUNCED';
  return html`
    <li class=${desk.shown.paper === paper.id ? 'shown' : ''} data-test=${`paper-${paper.id}`} data-state=${paper.state}>
      <p class="paper-name" lang="zh-CN">${paper.kindLabel ?? (paper.guessedLabel ? t('paper.guessed', { kind: paper.guessedLabel }) : t('paper.no.kind'))} <span class=${COLOURS[paper.state]}>${paper.stateLabel}</span></p>
      <p class="hint" lang="zh-CN">${[paper.name, paper.pages && t('paper.pages', { count: paper.pages }), size(paper.size)].filter(Boolean).join(' · ')}</p>
      ${paper.state === 'READING' && html`<${ReadingBar} progress=${paper.progress} name=${paper.name} />`}
      ${paper.state === 'ANNOUNCED' && html`<p class="hint">${t('paper.announced')}</p>`}
      ${paper.state === 'REFUSED' && html`<p class="fault" data-test="paper-fault">${paper.fault ? t(`paper.fault.${paper.fault}`) : paper.reason}</p><p class="hint">${t(`paper.do.${paper.fault ?? 'OTHER'}`)}</p>${can('announcePaper') && can('removePaper') && html`<${PaperAgain} paper=${paper} path=${desk.path} sent=${desk.load} />`}`}
      ${paper.unread.length ? html`<p class="fault" data-test="paper-unread">${t('paper.unread', { pages: paper.unread.join('、') })}</p>` : null}
      <div class="paper-acts">
        ${seen && paper.state !== 'REFUSED' && html`<button type="button" class="plain small" aria-pressed=${desk.shown.paper === paper.id ? 'true' : 'false'} @click=${() => desk.shown.turn(paper.id)} data-test=${`show-${paper.id}`}>${t('paper.show')}<span class="unseen"> ${paper.name}</span></button>`}
        ${seen && html`<button type="button" class="plain small" @click=${() => open(paper)} data-test=${`original-${paper.id}`}>${t('paper.original')}<span class="unseen"> ${paper.name}</span></button>`}
        ${can('classifyPaper') && paper.state !== 'REMOVED' && html`<button type="button" class="plain small" @click=${() => desk.begin('classifyPaper', given)}>${t('paper.classify')}<span class="unseen"> ${paper.name}</span></button>`}
        ${can('removePaper') && paper.state !== 'REMOVED' && html`<button type="button" class="plain small" @click=${() => desk.begin('removePaper', given)}>${t('paper.remove')}<span class="unseen"> ${paper.name}</span></button>`}
      </div>
    </li>
  `;
};
PaperLine.props = ['paper', 'desk', 'can', 'open'];

/** "Page 3 of 12", or that the pages are being counted. */
const ReadingBar = ({ progress, name }) => {
  if (!progress?.pages) return html`<p class="hint" data-test="progress">${t('paper.counting')}</p>`;
  const done = progress.read + progress.unread;
  const now = t('paper.progress', { page: Math.min(done + 1, progress.pages), pages: progress.pages });
  return html`<p class="hint" data-test="progress" data-pages=${progress.pages} data-done=${done}><progress max=${progress.pages} value=${done} aria-label=${`${name} ${now}`}></progress> ${now}</p>`;
};
ReadingBar.props = ['progress', 'name'];
