// One case: what is due, what may be done, what is known, what happened.
import { defineComponent, ref, shallowRef } from '../vendor/vue.js';
import { call } from '../kit/api.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { useCommands } from '../kit/command.js';
import { Notice } from '../kit/notice.js';
import { openLink } from '../kit/open-link.js';
import { focusOn, say } from '../kit/speak.js';
import { claims } from '../kit/session.js';
import { CheckList } from '../kit/check-list.js';
import { ActionList } from '../case/actions.js';
import { ClockList } from '../case/clocks.js';
import { DocumentList } from '../case/documents.js';
import { FileTable } from '../case/files.js';
import { HistoryList } from '../case/history.js';
import { ReminderList } from '../case/reminders.js';
import { CaseFacts } from './case-facts.js';
import { DeskProblem, may, token } from './frame.js';
import { ProposalView } from './proposal.js';

export const CasePage = defineComponent({
  setup() {
    const id = new URLSearchParams(location.search).get('id') ?? '';
    const path = `/v1/cases/${encodeURIComponent(id)}`;
    const view = shallowRef(null);
    const catalogue = shallowRef(null);
    const problem = shallowRef(null);
    const done = ref(null);

    const load = async () => {
      problem.value = null;
      try {
        const [one, list] = await Promise.all([call('GET', path, { token: token() }), catalogue.value ? null : call('GET', '/v1/catalogue')]);
        if (list) catalogue.value = list.data;
        view.value = one.data;
      } catch (failed) {
        problem.value = failed;
      }
    };
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
    const session = async () => ({ token: token(), owner: claims(token()).sub });
    const openFile = async (file) => {
      problem.value = null;
      try {
        await openLink(`${path}/files/${encodeURIComponent(file.fileId)}`, token());
      } catch (failed) {
        problem.value = failed;
      }
    };
    load();

    return () => {
      const one = view.value;
      if (!one) return problem.value ? html`<${DeskProblem} problem=${problem.value} retry=${load} />` : html`<p class="loading" role="status">${t('loading')}</p>`;
      return html`
        <div class="case-head">
          <h1 id="case-title" tabindex="-1">${one.caseNumber || one.receiptCode}</h1>
          <p><span class="tag" data-test="stage" data-stage=${one.stage}>${one.stageLabel}</span> ${one.procedure && t(`procedure.${one.procedure}`)} <span data-test="version" data-version=${one.version}>${t('case.version', { version: one.version })}</span></p>
        </div>
        <${DeskProblem} problem=${problem.value} retry=${load} />
        ${done.value && html`<${Notice} kind="good" text=${done.value} test="done" />`}
        <div class="case-columns">
          <div>
            ${one.proposal && html`<${ProposalView} one=${one} />`}
            <${ActionList} actions=${(one.permitted ?? []).filter((action) => action.type !== 'readPersonalData')} version=${one.version} commands=${commands} reload=${load} types=${catalogue.value.fileTypes} session=${session} title=${t('case.actions')} />
            <${CaseFacts} one=${one} catalogue=${catalogue.value} path=${path} reload=${load} reveal=${may('CLERK', 'HEAD')} />
            <section class="card"><h2>${t('case.files')}</h2><${FileTable} files=${one.files ?? []} open=${openFile} /></section>
            <${DocumentList} documents=${one.documents ?? []} path=${path} token=${token()} />
          </div>
          <aside>
            <section class="card"><h2>${t('case.clocks')}</h2><${ClockList} clocks=${one.clocks ?? []} /></section>
            <section class="card"><h2>${t('case.checks')}</h2><p class="hint">${t('case.checks.hint')}</p><${CheckList} checks=${one.checks ?? []} /></section>
            <${ReminderList} reminders=${one.reminders} />
            <section class="card"><h2>${t('case.history')}</h2><${HistoryList} history=${one.history ?? []} /></section>
          </aside>
        </div>
      `;
    };
  },
});
