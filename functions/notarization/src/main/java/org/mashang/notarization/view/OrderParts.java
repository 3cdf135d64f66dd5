package org.mashang.notarization.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashang.casework.Personal;
import org.mashang.notarization.catalogue.Matter;
import org.mashang.notarization.catalogue.Paper;
import org.mashang.notarization.proceeding.Fee;
import org.mashang.notarization.proceeding.Order;
import org.mashang.notarization.proceeding.PaperOnFile;
import org.mashang.notarization.request.Agent;
import org.mashang.notarization.request.Request;
import org.mashang.platform.files.FileRecord;

/** Parts of a view that are made of the state alone. */
final class OrderParts {

  private OrderParts() {}

  static List<OrderView.AnswerView> answers(Request request, Matter matter) {
    List<OrderView.AnswerView> answers = new ArrayList<>();
    for (var question : request.questionsOf(matter)) {
      Personal answer = request.answers().get(question.id());
      if (answer != null) {
        answers.add(
            new OrderView.AnswerView(question.id(), question.label(), said(question, answer)));
      }
    }
    return answers;
  }

  private static Personal said(
      org.mashang.notarization.catalogue.Question question, Personal answer) {
    return question.options().stream()
        .filter(option -> option.value().equals(answer.value()))
        .map(option -> Personal.text(option.label()))
        .findFirst()
        .orElse(answer);
  }

  static List<OrderView.PaperView> papers(Order o, Matter matter) {
    return o.request().papersOf(matter).stream()
        .map(
            paper -> {
              PaperOnFile there = o.paper(paper.id()).orElse(null);
              return new OrderView.PaperView(
                  paper.id(),
                  paper.name(),
                  paper.source(),
                  paper.required(),
                  there == null ? null : there.state(),
                  there == null ? (paper.required() ? "还没有提交" : "可以不提交") : there.state().label(),
                  there == null ? null : there.fileId());
            })
        .toList();
  }

  /** Every file of an order, those of the list first. */
  static List<OrderView.FileEntry> files(Order o, Matter matter, List<FileRecord> records) {
    Map<String, FileRecord> known =
        records.stream().collect(Collectors.toMap(FileRecord::fileId, Function.identity()));
    return FileIds.of(o).stream()
        .map(
            id -> {
              FileRecord file = known.get(id);
              return new OrderView.FileEntry(
                  id,
                  title(o, matter, id),
                  file == null ? null : file.size(),
                  file == null ? null : file.sha256(),
                  file == null ? null : file.type().mediaType());
            })
        .toList();
  }

  private static String title(Order o, Matter matter, String id) {
    Agent agent = o.request().agent();
    if (agent != null && id.equals(agent.mandateFileId())) {
      return "授权委托书";
    }
    return o.papers().stream()
        .filter(paper -> id.equals(paper.fileId()))
        .flatMap(
            paper -> matter.papers().stream().filter(listed -> listed.id().equals(paper.paper())))
        .map(Paper::name)
        .findFirst()
        .orElse("后来提交的材料");
  }

  static List<OrderView.OfferView> offers(Order o) {
    return o.dispatching().offers().stream()
        .map(
            offer ->
                new OrderView.OfferView(
                    offer.number(),
                    offer.officeName(),
                    offer.state(),
                    offer.state().label(),
                    offer.sentAt(),
                    offer.until(),
                    offer.reason()))
        .toList();
  }

  static OrderView.FeeView fee(Fee fee) {
    return new OrderView.FeeView(
        fee.dueFen(),
        fee.reducedFen(),
        fee.paidFen(),
        fee.openFen(),
        fee.toRefundFen(),
        fee.refundedFen(),
        fee.state(),
        fee.state().label());
  }
}
