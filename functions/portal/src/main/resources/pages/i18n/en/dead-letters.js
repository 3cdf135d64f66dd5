export default {
  "dead-letters.title": "Dead letters",
  "dead-letters.lead": "Messages that failed several times wait here until somebody has found out why.",
  "dead-letters.count": "{count} messages",
  "dead-letters.redrive": "Try them again",
  "dead-letters.done": "{queue}: on its way again.",
  "dead-letters.none": "No queues.",
  "dead-letters.reload": "Reload",
  "dead-letters.letter": "{time}, tried {tries} times, {size}"
};
