package org.mashang.notarization.functions;

import java.util.List;
import java.util.stream.Collectors;
import org.mashang.emulator.EmbeddedCloud;

/** Takes orders through their stages, each step by its real function. */
final class Course {

  private static final String ACCEPT =
      "{\"type\":\"accept\",\"promiseDays\":%d,\"informed\":true,\"means\":\"IN_PERSON\",\"record\":\"当事人表示明白\"}";

  /** Who submits every order of a course. */
  static final Person APPLICANT = Person.visitor("course");

  final Office office;
  final Wire wire;
  final Uploads uploads;

  Course(EmbeddedCloud cloud) {
    office = new Office(cloud);
    wire = new Wire(cloud, office);
    uploads = new Uploads(cloud, office);
  }

  /** The id of an order that has just come in. */
  String submitted(ARequest request) {
    return office.submit(APPLICANT, request).is(201).text("/id");
  }

  static String dispatch(boolean together, String... offices) {
    return "{\"type\":\"dispatch\",\"offices\":[%s],\"together\":%s}"
        .formatted(
            List.of(offices).stream().map(one -> '"' + one + '"').collect(Collectors.joining(",")),
            together);
  }

  /** It lies on the desk of the first office, or of all if they get it together. */
  String offered(ARequest request, boolean together, String... offices) {
    String id = submitted(request);
    office.command(Person.DISPATCHER, id, dispatch(together, offices)).is(200);
    wire.bring(id);
    return id;
  }

  /** Taken by somebody of the office it was offered to. */
  String taken(ARequest request, Person notary) {
    String id = offered(request, false, organ(notary));
    office.command(notary, id, "{\"type\":\"take\"}").is(200);
    return id;
  }

  String accepted(ARequest request, Person notary) {
    String id = taken(request, notary);
    office
        .command(
            notary, id, "{\"type\":\"checkIdentity\",\"means\":\"IN_PERSON\",\"note\":\"核对原件\"}")
        .is(200);
    for (var paper : office.show(notary, id).at("/papers")) {
      if (paper.path("required").asBoolean() && paper.path("state").isNull()) {
        office
            .command(
                notary,
                id,
                "{\"type\":\"recordPaper\",\"paper\":\"%s\",\"note\":\"核对原件\"}"
                    .formatted(paper.path("id").asText()))
            .is(200);
      }
    }
    office.command(notary, id, accept(notary, id)).is(200);
    return id;
  }

  /** Accepting with the usual promise. */
  String accept(Person notary, String id) {
    for (var action : office.show(notary, id).at("/permitted")) {
      if (action.path("type").asText().equals("accept")) {
        return ACCEPT.formatted(action.at("/fields/0/value").asInt());
      }
    }
    throw new AssertionError("accept is not permitted");
  }

  String drafted(ARequest request, Person notary) {
    String id = accepted(request, notary);
    office
        .command(
            notary,
            id,
            "{\"type\":\"recordPayment\",\"amountFen\":%d,\"paidOn\":\"2026-09-30\",\"receipt\":\"票0001\"}"
                .formatted(office.show(notary, id).at("/fee/openFen").asInt()))
        .is(200);
    office.command(notary, id, office.filled(notary, id, "draft")).is(200);
    return id;
  }

  String issued(ARequest request, Person notary) {
    String id = drafted(request, notary);
    office.command(notary, id, "{\"type\":\"issue\"}").is(200);
    return id;
  }

  /** Issued, printed and sealed. */
  String sealed(ARequest request, Person notary) {
    String id = issued(request, notary);
    wire.print(id);
    return id;
  }

  private static String organ(Person notary) {
    return String.valueOf(notary.claims().get("organ"));
  }
}
