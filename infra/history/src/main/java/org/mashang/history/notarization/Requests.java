package org.mashang.history.notarization;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.mashang.casework.party.LegalForm;
import org.mashang.casework.time.Shanghai;
import org.mashang.local.demo.Dice;
import org.mashang.local.demo.HallPlan;
import org.mashang.local.demo.Numbers;
import org.mashang.local.demo.People;
import org.mashang.notarization.catalogue.Catalogue;
import org.mashang.notarization.catalogue.Immovable;
import org.mashang.notarization.catalogue.Matter;
import org.mashang.notarization.catalogue.Paper;
import org.mashang.notarization.catalogue.Question;
import org.mashang.notarization.request.Reading;
import org.mashang.notarization.request.Request;
import org.mashang.notarization.request.RequestReader;

/** Writes requests as the phone page sends them. */
final class Requests {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Catalogue catalogue;
  private final RequestReader reader;

  Requests(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.reader = new RequestReader(catalogue);
  }

  Matter matter(Wanted wanted) {
    return catalogue.matter(wanted.matter()).orElseThrow();
  }

  /** The request, with one promised paper where there is one that may be promised. */
  Request write(Wanted wanted) {
    Matter matter = matter(wanted);
    Request plain = read(wanted, body(wanted, matter, dice(wanted)));
    List<String> promised =
        wanted.promised()
            ? plain.papersOf(matter).stream()
                .filter(Paper::commitmentAllowed)
                .map(Paper::id)
                .limit(1)
                .toList()
            : List.of();
    if (promised.isEmpty()) {
      return plain;
    }
    ObjectNode body = body(wanted, matter, dice(wanted));
    body.putArray("promised").add(promised.getFirst());
    ObjectNode signed = body.putObject("promise");
    signed.put("version", catalogue.promise().version());
    String form = body.at("/applicant/kind").asText();
    signed.put(
        "name",
        body.at("/applicant/" + (form.equals("PERSON") ? "name" : "representative")).asText());
    return read(wanted, body);
  }

  private static Dice dice(Wanted wanted) {
    return Dice.of("history/request/" + wanted.number());
  }

  private Request read(Wanted wanted, ObjectNode body) {
    Reading reading = reader.read(body, wanted.at());
    if (!reading.faults().isEmpty()) {
      throw new IllegalStateException("order " + wanted.number() + ": " + reading.faults());
    }
    return reading.request();
  }

  private ObjectNode body(Wanted wanted, Matter matter, Dice dice) {
    LocalDate day = Shanghai.day(wanted.at());
    ObjectNode body = JSON.createObjectNode();
    boolean company = !matter.holders().contains(LegalForm.PERSON);
    applicant(body.putObject("applicant"), company, wanted.division(), day, dice);
    body.put("matter", wanted.matter());
    body.put("use", wanted.country() == null ? "DOMESTIC" : "ABROAD");
    if (wanted.country() != null) {
      body.put("country", wanted.country());
    }
    body.put("purpose", company ? "境外投标" : wanted.country() == null ? "办理有关手续" : "出国使用");
    ObjectNode places = body.putObject("places").put("domicile", wanted.division());
    if (matter.immovable() == Immovable.ONLY_WHERE_IT_LIES) {
      places.put("immovable", wanted.division());
    }
    if (wanted.urgent()) {
      body.putObject("urgency").put("by", day.toString()).put("reason", "今天就要用");
    }
    ObjectNode answers = body.putObject("answers");
    matter
        .questions()
        .forEach(question -> answers.put(question.id(), answer(question, wanted.division())));
    body.put("noticeVersion", catalogue.notice().version()).put("declared", true);
    return body;
  }

  private static void applicant(
      ObjectNode applicant, boolean company, String division, LocalDate day, Dice dice) {
    if (company) {
      applicant.put("kind", "COMPANY").put("name", People.company(dice));
      applicant.put("creditCode", Numbers.creditCode(dice));
      applicant.put("representative", People.name(dice)).put("position", "法定代表人");
    } else {
      applicant.put("kind", "PERSON").put("name", People.name(dice)).put("idType", "CITIZEN_ID");
      applicant.put("idNumber", Numbers.citizenId(dice, day));
    }
    String where =
        HallPlan.all().stream()
            .filter(hall -> hall.division().equals(division))
            .findFirst()
            .map(HallPlan::divisionName)
            .orElse("衢州市");
    applicant.put("phone", Numbers.phone(dice)).put("address", People.address(dice, where));
  }

  private static String answer(Question question, String division) {
    return switch (question.kind()) {
      case DATE -> "1990-05-06";
      case NUMBER -> "1";
      case CHOICE -> question.options().getFirst().value();
      case DIVISION -> division;
      case TEXT, LONGTEXT -> "如材料所载";
    };
  }
}
