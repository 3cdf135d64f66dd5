// The steps of an application for reconsideration.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { Stepper } from '../kit/stepper.js';
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

export const Steps = (props) => {
  const { draft } = props.kept;
  return html`
    <${Stepper} kept=${props.kept} steps=${STEPS} title=${(step) => t(`apply.step.${step}`)} stepOf=${stepOf} place=${props.hall?.name}
      faultsOf=${(step) => faultsOf(step, draft, props.catalogue.limits)} fresh=${() => (draft.oral ? newOralDraft() : newDraft(draft.code))} First=${draft.oral ? null : StartStep}
      given=${{ catalogue: props.catalogue, session: props.session, done: props.done, hall: props.hall, codeProblem: props.codeProblem }} />
  `;
};
Steps.props = ['catalogue', 'hall', 'codeProblem', 'kept', 'session', 'done'];
