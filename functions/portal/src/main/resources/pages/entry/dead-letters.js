import { openDesk } from '../desk/frame.js';
import { DeadLetters } from '../desk/dead-letters.js';

openDesk('dead-letters', DeadLetters);
