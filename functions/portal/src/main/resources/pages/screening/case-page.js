// One case: its papers beside what was found in them, and what a person may do about it.
import { defineComponent, ref, shallowRef } from '../vendor/vue.js';
import { useCommands } from '../kit/command.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { date } from '../kit/format.js';
import { Notice } from '../kit/notice.js';
import { claims } from '../kit/session.js';
import { focusOn, say } from '../kit/speak.js';
import { remaining } from '../case/clocks.js';
import { DeskProblem, token } from '../desk/frame.js';
import { Bench } from './bench.js';
import { CaseBelow } from './case-below.js';
import { OpinionCard } from './opinion.js';
import { useCase } from './use-case.js';
import { useShown } from './use-shown.js';

/** Done elsewhere on the page, or by reading a masked field. */
const ELSEWHERE = ['readPersonalData', 'announcePaper'];

export const ScreeningCase = defineComponent({
  setup() {
    const id = new URLSearchParams(location.search).get('id') ?? '';
    const path = `/v1/screening/cases/${encodeURIComponent(id)}`;
    const { view, problem, load } = useCase(path);
    const done = ref(null);
    const begun = shallowRef(null);
    const shown = useShown();
    const commands = useCommands(
      () => `${path}/commands`,
      token,
      async () => {
        await load();
        done.value = t('case.done', { label: view.value?.history.at(-1)?.label ?? '' });
        say(done.value);
        focusOn('case-title');
      },
    );
    const desk = {
      path,
      commands,
      load,
      shown,
      begin: (type, answers = {}) => (begun.value = { type, answers }),
      session: async () => ({ token: token(), owner: claims(token()).sub }),
    };

    return () => {
      const one = view.value;
      if (!one) return problem.value ? html`<${DeskProblem} problem=${problem.value} retry=${load} />` : html`<p class="loading" role="status">${t('loading')}</p>`;
      const actions = one.permitted.filter((action) => !ELSEWHERE.includes(action.type));
      const can = (type) => one.permitted.some((action) => action.type === type);
      return html`
        <${Head} one=${one} />
        <${DeskProblem} problem=${problem.value} retry=${load} />
        ${done.value && html`<${Notice} kind="good" text=${done.value} test="done" />`}
        ${one.opinion && html`<${OpinionCard} opinion=${one.opinion} />`}
        <${Bench} one=${one} desk=${desk} can=${can} actions=${actions} begun=${begun.value} />
        <${CaseBelow} one=${one} desk=${desk} can=${can} />
      `;
    };
  },
});

const Head = ({ one }) => html`
  <div class="case-head">
    <h1 id="case-title" tabindex="-1" lang="zh-CN">${one.policeCase}</h1>
    <p>
      <span class="tag" data-test="stage" data-stage=${one.stage} lang="zh-CN">${one.stageLabel}</span>
      ${' '}<span class="tag" lang="zh-CN">${one.referralLabel}</span>
      ${one.inCustody && html` <span class="tag warn">${t('screening.custody')}</span>`}
      ${' '}<span data-test="version" data-version=${one.version}>${t('case.version', { version: one.version })}</span>
    </p>
  </div>
  <p class="who-what" lang="zh-CN">${one.suspects.map((each) => each.name).join('、')} · ${one.policeUnit}${one.prosecutor && ` · ${t('scase.prosecutor', { name: one.prosecutor })}`}</p>
  ${one.next && html`<p class="next-due" data-test="next-due"><strong lang="zh-CN">${one.next.label}</strong> <span class=${one.next.daysLeft < 0 ? 'tag bad' : one.next.daysLeft <= 2 ? 'tag warn' : 'tag'}>${remaining(one.next)}</span> ${one.next.due && t('clock.due', { day: date(one.next.due) })}</p>`}
`;
Head.props = ['one'];
