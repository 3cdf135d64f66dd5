package org.mashang.notarization.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.identifier.DivisionCode;
import org.mashang.casework.identifier.IdType;
import org.mashang.casework.time.Shanghai;
import org.mashang.notarization.catalogue.Catalogue;
import org.mashang.notarization.catalogue.Use;
import org.mashang.notarization.office.Places;
import org.mashang.platform.http.ApplicantFields;
import org.mashang.platform.http.Fields;
import org.mashang.platform.http.NumberFields;
import org.mashang.platform.http.ReminderFields;

/**
 * Reads a request from untrusted JSON and says everything that is wrong with its form at once; what
 * the law and the matter ask for is said by the proceeding.
 */
public final class RequestReader {

  private static final int ANSWER = 5_000;
  private static final int PAPERS = 30;
  private static final int COPIES = 20;

  private final Catalogue catalogue;

  public RequestReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  public Reading read(JsonNode body, Instant now) {
    Fields root = Fields.of(body);
    LocalDate today = Shanghai.day(now);
    String matter = matter(root);
    Request request =
        new Request(
            ApplicantFields.read(root.requiredObject("/applicant"), today),
            root.object("/agent").map(in -> agent(in, today)).orElse(null),
            matter,
            catalogue.version(),
            answers(root, matter),
            root.choice("/use", Use.class).required().orElse(Use.DOMESTIC),
            root.text("/country").max(2).orNull(),
            Personal.text(root.text("/purpose").required().max(200).orEmpty()),
            root.object("/places")
                .map(RequestReader::places)
                .orElseGet(() -> new Places(null, null, null, null)),
            root.object("/urgency").map(in -> urgency(in, today)).orElse(null),
            root.list("/papers").max(PAPERS).of(RequestReader::handed),
            root.list("/promised").max(PAPERS).texts(60),
            root.object("/promise").map(in -> promise(in, now)).orElse(null),
            (int) root.whole("/copies").min(1).max(COPIES).orElse(1),
            root.text("/preferredOffice").max(20).orNull(),
            root.object("/remote").map(RequestReader::remote).orElse(null),
            root.object("/reminders").map(ReminderFields::read).orElse(null),
            notice(root));
    root.flag("/declared").mustBeTrue("请确认所填内容属实。");
    return new Reading(request, root.faults());
  }

  /** Of a matter that nobody knows, the answers cannot be judged. */
  private String matter(Fields root) {
    String matter = root.text("/matter").required().max(60).orEmpty();
    if (catalogue.matter(matter).isEmpty()) {
      root.ignore("/answers");
      if (!matter.isEmpty()) {
        root.fault("/matter", "UNKNOWN_MATTER", "没有这个公证事项，请从列表中选择。");
      }
    }
    return matter;
  }

  private static Agent agent(Fields in, LocalDate today) {
    IdType type = in.choice("/idType", IdType.class).orElse(IdType.CITIZEN_ID);
    return new Agent(
        Personal.name(in.text("/name").required().max(100).orEmpty()),
        type,
        NumberFields.id(in, type, today),
        NumberFields.phone(in, true),
        in.text("/mandateFileId").max(64).orNull());
  }

  /** The answers the matter may hold, and the foreign spellings beside them; others are faults. */
  private Map<String, Personal> answers(Fields root, String matter) {
    Map<String, Personal> answers = new HashMap<>();
    Fields in = root.object("/answers").orElse(null);
    if (in == null) {
      return answers;
    }
    List<String> ids = new ArrayList<>(List.of("applicantEn", "representativeEn", "agentEn"));
    catalogue
        .matter(matter)
        .ifPresent(
            found ->
                found
                    .questions()
                    .forEach(
                        question -> {
                          ids.add(question.id());
                          ids.add(question.id() + "En");
                        }));
    for (String id : ids) {
      String answer = in.text("/" + id).multiline().max(ANSWER).orNull();
      if (answer != null) {
        answers.put(id, Personal.text(answer));
      }
    }
    return answers;
  }

  private static Places places(Fields in) {
    return new Places(
        division(in, "/domicile"),
        division(in, "/residence"),
        division(in, "/actPlace"),
        division(in, "/immovable"));
  }

  private static @Nullable String division(Fields in, String pointer) {
    return in.text(pointer)
        .max(6)
        .parsed(DivisionCode::parse)
        .map(DivisionCode::value)
        .orElse(null);
  }

  private static @Nullable Urgency urgency(Fields in, LocalDate today) {
    LocalDate by = in.date("/by").required().notBefore(today).orNull();
    Personal reason = Personal.text(in.text("/reason").required().max(300).orEmpty());
    return by == null ? null : new Urgency(by, reason);
  }

  private static Handed handed(Fields in) {
    return new Handed(
        in.text("/paper").required().max(60).orEmpty(),
        in.text("/fileId").required().max(64).orEmpty());
  }

  private static SignedPromise promise(Fields in, Instant now) {
    return new SignedPromise(
        Personal.name(in.text("/name").required().max(100).orEmpty()),
        in.text("/version").required().max(20).orEmpty(),
        now);
  }

  private static Remote remote(Fields in) {
    return new Remote(
        in.text("/country").required().max(2).orEmpty(), in.flag("/longTerm").orElse(false));
  }

  private String notice(Fields root) {
    String version = root.text("/noticeVersion").required().max(20).orEmpty();
    if (!version.isEmpty() && !version.equals(catalogue.notice().version())) {
      root.fault("/noticeVersion", "OUTDATED_NOTICE", "个人信息告知书已经更新，请重新阅读后提交。");
    }
    return version;
  }
}
