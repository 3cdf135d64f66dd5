// One's own case: where it stands, what comes next and who must act, what one may do.
import { computed, defineComponent, ref, shallowRef } from '../vendor/vue.js';
import { call } from '../kit/api.js';
import { date } from '../kit/format.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { useCommands } from '../kit/command.js';
import { Notice, ProblemNotice } from '../kit/notice.js';
import { focusOn, say } from '../kit/speak.js';
import { claims } from '../kit/session.js';
import { ClockList } from '../case/clocks.js';
import { DocumentList } from '../case/documents.js';
import { ActionList } from '../case/actions.js';
import { HistoryList } from '../case/history.js';
import { FileTable } from '../case/files.js';

export const MyCase = defineComponent({
  props: { caseId: String, token: String, leave: Function },
  setup(props) {
    const view = shallowRef(null);
    const problem = shallowRef(null);
    const done = ref(null);
    const types = shallowRef([]);
    const path = `/v1/applications/${encodeURIComponent(props.caseId)}`;

    const load = async () => {
      problem.value = null;
      try {
        const [one, catalogue] = await Promise.all([call('GET', path, { token: props.token }), types.value.length ? null : call('GET', '/v1/catalogue')]);
        if (catalogue) types.value = catalogue.data.fileTypes;
        view.value = one.data;
      } catch (failed) {
        problem.value = failed;
      }
    };
    const commands = useCommands(
      () => `${path}/commands`,
      () => props.token,
      async () => {
        await load();
        done.value = t('follow.done');
        say(done.value);
        focusOn('case-title');
      },
    );
    const session = async () => ({ token: props.token, owner: claims(props.token).sub });
    const permitted = computed(() => view.value?.permitted ?? []);
    load();

    return () => {
      const one = view.value;
      if (problem.value?.status === 401 || problem.value?.status === 403) return html`<${ProblemNotice} problem=${problem.value} /><button type="button" class="first" @click=${props.leave} data-test="leave">${t('follow.again')}</button>`;
      if (!one) return problem.value ? html`<${ProblemNotice} problem=${problem.value} retry=${load} />` : html`<p class="loading" role="status">${t('loading')}</p>`;
      return html`
        <h1 id="case-title" tabindex="-1">${t('follow.case')}</h1>
        ${done.value && html`<${Notice} kind="good" text=${done.value} test="done" />`}
        <section class="card status">
          <p class="stage" data-test="stage" data-stage=${one.stage}>${one.stageLabel}</p>
          <dl class="facts">
            <div><dt>${t('follow.receipt')}</dt><dd>${one.receiptCode}</dd></div>
            ${one.caseNumber && html`<div><dt>${t('case.number')}</dt><dd>${one.caseNumber}</dd></div>`}
            <div><dt>${t('case.organ')}</dt><dd>${one.organ.name}</dd></div>
            <div><dt>${t('case.respondent')}</dt><dd>${one.respondent.name}</dd></div>
            <div><dt>${t('case.submitted')}</dt><dd>${date(one.submittedAt)}</dd></div>
          </dl>
        </section>
        ${one.next && html`<section class="next" data-test="next"><h2>${t('case.next')}</h2><${ClockList} clocks=${[one.next]} /></section>`}
        <${ActionList} actions=${permitted.value} version=${one.version} commands=${commands} reload=${load} types=${types.value} session=${session} title=${t('follow.can')} />
        <${DocumentList} documents=${one.documents ?? []} path=${path} token=${props.token} />
        <section class="card"><h2>${t('case.history')}</h2><${HistoryList} history=${one.history ?? []} /></section>
        <section class="card"><h2>${t('case.files')}</h2><${FileTable} files=${one.files ?? []} /></section>
        <button type="button" class="second" @click=${props.leave} data-test="leave">${t('follow.leave')}</button>
      `;
    };
  },
});
