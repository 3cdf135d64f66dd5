// The steps of a request for a notarial act.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { Stepper } from '../kit/stepper.js';
import { matterOf } from './asked.js';
import { newDraft } from './draft.js';
import { faultsOf, stepOf } from './rules.js';
import { MatterStep } from './step-matter.js';
import { WhoStep } from './step-who.js';
import { QuestionsStep } from './step-questions.js';
import { PapersStep } from './step-papers.js';
import { CheckStep } from './step-check.js';

const STEPS = { matter: MatterStep, who: WhoStep, questions: QuestionsStep, papers: PapersStep, check: CheckStep };

export const Steps = ({ catalogue, kept, session, done }) => {
  const { draft } = kept;
  return html`
    <${Stepper} kept=${kept} steps=${STEPS} title=${(step) => t(`notarize.step.${step}`)} stepOf=${stepOf} place=${draft.step === 'matter' ? undefined : matterOf(catalogue, draft)?.name}
      faultsOf=${(step) => faultsOf(step, draft, catalogue)} fresh=${newDraft} given=${{ catalogue, session, done }} />
  `;
};
Steps.props = ['catalogue', 'kept', 'session', 'done'];
