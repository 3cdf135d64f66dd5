export default {
  "outcome.short.ELIGIBLE_FOR_WITHDRAWAL_REVIEW": "符合撤回审查条件",
  "outcome.short.NEEDS_HUMAN": "需要人工审查",
  "outcome.short.NOT_ELIGIBLE": "按一般程序审查",
  "outcome.short.NONE": "还没有筛查",
  "screening.custody": "在押",
  "effect.DRUNK": "基本事实",
  "effect.ELEMENT": "构成要件",
  "effect.AGGRAVATES": "从重（第十条）",
  "effect.GATE": "第十二条情形",
  "effect.OPEN_GATE": "其他显著轻微",
  "effect.EXCULPATES": "不认为是犯罪",
  "effect.DEFECT": "证据瑕疵",
  "effect.LENIENT": "从宽（第十一条）",
  "effect.PROBATION": "缓刑（第十四条）",
  "effect.FAST_TRACK": "快速办理（第二十二条）",
  "effect.HUMAN": "须由人判断",
  "effect.NOTE": "提示"
};
