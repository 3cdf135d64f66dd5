// What may be done next, and nothing else. One form is open at a time.
import { defineComponent, nextTick, ref, shallowRef, watch } from '../vendor/vue.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { ActionForm } from '../kit/action-form.js';
import { withAnswers } from '../kit/action-values.js';
import { Notice, ProblemNotice } from '../kit/notice.js';
import { focusOn } from '../kit/speak.js';

/**
 * @prop commands of kit/command.js
 * @prop begun {type, answers}: the page opens this form, with some answers given; each object once
 */
export const ActionList = defineComponent({
  props: { actions: Array, version: Number, commands: Object, reload: Function, types: Array, session: Function, title: String, begun: Object },
  setup(props) {
    const open = ref(null);
    const { busy, problem, send } = props.commands;

    const given = shallowRef({ answers: {}, times: 0 });
    const turnTo = async (type, answers) => {
      problem.value = null;
      given.value = { answers, times: given.value.times + 1 };
      open.value = type;
      await nextTick();
      if (open.value) focusOn(`action-${type}`);
    };
    const choose = (type) => turnTo(open.value === type ? null : type, {});
    watch(
      () => props.begun,
      (begun) => begun && turnTo(begun.type, begun.answers),
    );
    const sendIt = async (command) => {
      if (await send(command, props.version)) {
        open.value = null;
        return [];
      }
      return problem.value?.faults ?? [];
    };
    const reload = async () => {
      problem.value = null;
      await props.reload();
    };

    return () => {
      const chosen = props.actions.find((one) => one.type === open.value);
      const action = chosen && withAnswers(chosen, given.value.answers);
      return html`
        <section class="card actions" data-test="actions">
          <h2>${props.title}</h2>
          ${problem.value?.stale
            ? html`<${Notice} kind="warn" title=${t('action.stale')} text=${t('action.stale.next')} test="stale"><button type="button" class="second" @click=${reload} data-test="reload">${t('action.reload')}</button></${Notice}>`
            : html`<${ProblemNotice} problem=${problem.value?.faults?.length ? null : problem.value} />`}
          ${!props.actions.length && html`<p class="hint">${t('action.none')}</p>`}
          <div class="buttons">
            ${props.actions.map((one) => html`<button type="button" key=${one.type} class=${open.value === one.type ? 'first' : 'second'} aria-expanded=${open.value === one.type ? 'true' : 'false'} @click=${() => choose(one.type)} data-test=${`action-${one.type}`}>${one.label}</button>`)}
          </div>
          ${action &&
          html`
            <div class="open-action" key=${`${action.type} ${given.value.times}`}>
              <h3 id=${`action-${action.type}`} tabindex="-1">${action.label}</h3>
              <${ActionForm} action=${action} busy=${busy.value} send=${sendIt} cancel=${() => choose(action.type)} types=${props.types} session=${props.session} />
            </div>
          `}
        </section>
      `;
    };
  },
});
