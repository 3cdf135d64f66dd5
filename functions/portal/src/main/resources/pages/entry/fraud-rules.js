import { openDesk } from '../desk/frame.js';
import { FraudRules } from '../fraud/rules-page.js';

openDesk('fraud-rules', FraudRules, ['form', 'fraud-parts', 'divisions', 'fraud-figures']);
