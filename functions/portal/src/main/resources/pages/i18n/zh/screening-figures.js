export default {
  "screening-figures.title": "筛查统计",
  "sfigures.from": "从（决定日期）",
  "sfigures.to": "到",
  "sfigures.show": "查看",
  "sfigures.decided": "已决定",
  "sfigures.finding": "收到材料到筛查结果",
  "sfigures.decision": "收案到决定",
  "sfigures.close": "收到材料到结案",
  "sfigures.agreed": "检察官同意筛查结果",
  "sfigures.days": "{count} 天",
  "sfigures.hint": "时间都是中位数。{opinions} 件有审查意见，其中 {agreed} 件同意筛查结果。",
  "sfigures.outcomes": "筛查结果",
  "sfigures.corrected": "人工更正过的事实",
  "sfigures.corrected.none": "没有更正。"
};
