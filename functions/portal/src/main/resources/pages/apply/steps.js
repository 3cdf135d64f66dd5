// One step after the other, back at any time; nothing is lost on the way.
import { defineComponent, nextTick, ref } from '../vendor/vue.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { FaultSummary, useForm } from '../kit/form.js';
import { Notice } from '../kit/notice.js';
import { focusOn } from '../kit/speak.js';
import { time } from '../kit/format.js';
import { newDraft, newOralDraft } from './draft.js';
import { faultsOf, stepOf } from './rules.js';
import { StartStep } from './step-start.js';
import { WhoStep } from './step-who.js';
import { ActStep } from './step-act.js';
import { AskStep } from './step-ask.js';
import { FilesStep } from './step-files.js';
import { ServiceStep } from './step-service.js';
import { CheckStep } from './step-check.js';

const STEPS = { who: WhoStep, act: ActStep, ask: AskStep, files: FilesStep, service: ServiceStep, check: CheckStep };
const ORDER = Object.keys(STEPS);

export const Steps = defineComponent({
  props: { catalogue: Object, hall: Object, codeProblem: Object, kept: Object, session: Function, done: Function },
  setup(props) {
    const { draft } = props.kept;
    const form = useForm();
    const restored = ref(props.kept.restored && draft.step !== 'start');

    const turn = async (step) => {
      form.show([]);
      draft.step = step;
      await nextTick();
      scrollTo(0, 0);
      await focusOn('step-title');
    };
    const onward = () => {
      const faults = faultsOf(draft.step, draft, props.catalogue.limits);
      if (faults.length) form.show(faults);
      else turn(ORDER[ORDER.indexOf(draft.step) + 1]);
    };
    const before = () => ORDER[ORDER.indexOf(draft.step) - 1] ?? (draft.oral ? null : 'start');
    const turnToFault = async (fault) => {
      const { faults } = form;
      draft.step = stepOf(fault.pointer);
      form.faults = faults;
      await nextTick();
    };
    const startOver = async () => {
      if (!confirm(t('apply.start.over.sure'))) return;
      Object.assign(draft, draft.oral ? newOralDraft() : newDraft(draft.code));
      restored.value = false;
      turn(draft.step);
    };

    return () => {
      if (draft.step === 'start') return html`<${StartStep} catalogue=${props.catalogue} hall=${props.hall} codeProblem=${props.codeProblem} onward=${() => turn('who')} />`;
      const number = ORDER.indexOf(draft.step) + 1;
      return html`
        <div class="stepper">
          <p class="step-count">${t('apply.step', { number, of: ORDER.length })}${props.hall && html`<span class="at-hall">${props.hall.name}</span>`}</p>
          <div class="step-bar" aria-hidden="true">${ORDER.map((step, i) => html`<span key=${step} class=${i < number ? 'full' : ''}></span>`)}</div>
          <h1 id="step-title" tabindex="-1" data-test="step" data-step=${draft.step}>${t(`apply.step.${draft.step}`)}</h1>
        </div>
        ${restored.value && html`<${Notice} kind="good" text=${t('apply.restored')} test="restored"><button type="button" class="plain" @click=${startOver} data-test="start-over">${t('apply.start.over')}</button></${Notice}>`}
        <${FaultSummary} faults=${form.faults} go=${turnToFault} />
        <form novalidate class="step" @submit=${(event) => event.preventDefault()}>
          <${STEPS[draft.step]} key=${draft.step} draft=${draft} catalogue=${props.catalogue} session=${props.session} form=${form} kept=${props.kept} turn=${turn} done=${props.done} />
          <div class="onward">
            ${before() && html`<button type="button" class="second" @click=${() => turn(before())} data-test="back">${t('back')}</button>`}
            ${draft.step !== 'check' && html`<button type="button" class="first" @click=${onward} data-test="onward">${t('onward')}</button>`}
          </div>
        </form>
        <p class="kept" data-test="kept">${draft.savedAt ? t('apply.kept', { time: time(draft.savedAt) }) : t('apply.kept.here')} <button type="button" class="plain" @click=${startOver} data-test="discard">${t('apply.start.over')}</button></p>
      `;
    };
  },
});
