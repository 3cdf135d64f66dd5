package org.mashang.notarization.proceeding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;
import org.mashang.casework.rule.Rule;
import org.mashang.notarization.term.PrintFault;

/** Between the issue of a certificate and its sealed file (制证). */
final class PressRules {

  private PressRules() {}

  static List<Rule<Situation, Event, ?>> rules() {
    return List.of(recordSealed(), recordPrintStopped(), replaceAttachment());
  }

  private static Rule<Situation, Event, Command.RecordSealed> recordSealed() {
    return Step.of(Command.RecordSealed.class, "登记制证完成", "NL-32")
        .by(Role.SYSTEM)
        .unless(
            s -> s.on().certificates().stream().noneMatch(one -> one.sha256() == null),
            "SEALED_ALREADY",
            "公证书已经制证",
            "无需再操作",
            "NL-32")
        .asks(
            s ->
                Form.of(
                    Question.text("checkId", "核验编号", Command.RecordSealed::checkId),
                    Question.text("sha256", "文件摘要", Command.RecordSealed::sha256),
                    Question.number(
                        "size", "大小", 1, Integer.MAX_VALUE, Command.RecordSealed::size)))
        .then(
            (s, c, faults) -> {
              if (waiting(s, c.checkId()).isEmpty()) {
                faults.add("checkId", "NOT_WAITING", "没有等待制证的这份公证书");
              }
              return List.of(new Event.CertificateSealed(c.checkId(), c.sha256(), c.size()));
            });
  }

  private static Rule<Situation, Event, Command.RecordPrintStopped> recordPrintStopped() {
    return Step.of(Command.RecordPrintStopped.class, "登记制证受阻", "NL-32")
        .by(Role.SYSTEM)
        .unless(
            s -> s.on().certificates().stream().noneMatch(PressRules::mayStop),
            "NOTHING_TO_PRINT",
            "没有正在制证的附件",
            "无需再操作",
            "NL-32")
        .asks(
            s ->
                Form.of(
                    Question.text("checkId", "核验编号", Command.RecordPrintStopped::checkId),
                    Question.number(
                        "number",
                        "第几份附件",
                        1,
                        Integer.MAX_VALUE,
                        Command.RecordPrintStopped::number),
                    Question.choice(
                        "fault",
                        "原因",
                        Arrays.asList(PrintFault.values()),
                        Command.RecordPrintStopped::fault)))
        .then(
            (s, c, faults) -> {
              Certificate one = waiting(s, c.checkId()).filter(PressRules::mayStop).orElse(null);
              if (one == null || c.number() > one.attached().size()) {
                faults.add(one == null ? "checkId" : "number", "NOT_WAITING", "没有等待制证的这份附件");
                return List.of();
              }
              return List.of(
                  new Event.PrintStopped(
                      c.checkId(), one.attached().get(c.number() - 1), c.fault()));
            });
  }

  private static Rule<Situation, Event, Command.ReplaceAttachment> replaceAttachment() {
    return Step.mine(Step.of(Command.ReplaceAttachment.class, "更换无法印制的附件", "NL-32"))
        .by(Role.NOTARY, Role.HEAD)
        .unless(s -> stopped(s) == null, "NOTHING_STOPPED", "没有无法印制的附件", "请等待制证完成", "NL-32")
        .hint("编号已经取得，公证书内容不变；请把同一份材料重新拍照或者导出成不加密的 PDF 后上传，并核对与原附件一致。")
        .asks(
            s ->
                Form.of(
                    Question.file("fileId", "可以印制的同一份材料", Command.ReplaceAttachment::fileId),
                    Question.longText("reason", "与原附件核对的情况", Command.ReplaceAttachment::reason)))
        .then(
            (s, c, faults) -> {
              Certificate one = stopped(s);
              Certificate.Stopped by = one == null ? null : one.stopped();
              if (one == null || by == null) {
                return List.of();
              }
              return List.of(
                  new Event.AttachmentReplaced(
                      one.checkId(), by.fileId(), c.fileId(), Step.text(c.reason())));
            });
  }

  private static boolean mayStop(Certificate one) {
    return one.sha256() == null && one.stopped() == null && !one.attached().isEmpty();
  }

  private static Optional<Certificate> waiting(Situation s, String checkId) {
    return s.on().certificates().stream()
        .filter(one -> one.checkId().equals(checkId) && one.sha256() == null)
        .findFirst();
  }

  private static @Nullable Certificate stopped(Situation s) {
    return s.on().certificates().stream()
        .filter(one -> one.stopped() != null && one.sha256() == null)
        .findFirst()
        .orElse(null);
  }
}
