package org.mashang.reconsideration.desk;

import static org.mashang.casework.Role.APPLICANT;
import static org.mashang.casework.Role.CLERK;
import static org.mashang.casework.Role.HEAD;
import static org.mashang.casework.Role.PARTNER;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.mashang.casework.Actor;
import org.mashang.platform.access.PartyAccess;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.http.Router;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.store.StoreRefusals;
import org.mashang.print.DocumentPage;
import org.mashang.print.LegalDocument;
import org.mashang.reconsideration.document.Document;
import org.mashang.reconsideration.proceeding.Access;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Command;
import org.mashang.reconsideration.proceeding.Event;
import org.mashang.reconsideration.proceeding.Issued;
import org.mashang.reconsideration.view.Reader;

/** Prints a paper that was made out: to the office any, to a party what was served on it. */
public final class DocumentApi
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  private final CaseStore<Case, Command, Event> store;
  private final PartyAccess<Case> access;
  private final DocumentPage page;
  private final Router router =
      Router.of("DocumentApi")
          .on("GET /v1/applications/{caseId}/documents/{documentId}", this::forParty)
          .on("GET /v1/cases/{caseId}/documents/{documentId}", this::forOfficer);

  public DocumentApi() {
    this(DocumentParts.fromEnvironment());
  }

  public DocumentApi(Environment environment, Clients clients) {
    this(DocumentParts.of(environment, clients));
  }

  private DocumentApi(DocumentParts parts) {
    store = parts.store();
    access = parts.access();
    page = parts.page();
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return router.answer(event, context);
  }

  private Reply forParty(Call call) {
    return print(call, access.actor(call, APPLICANT, PARTNER));
  }

  private Reply forOfficer(Call call) {
    return print(call, OfficerApi.officer(call, CLERK, HEAD));
  }

  private Reply print(Call call, Actor actor) {
    Case c =
        store
            .find(call.path("caseId"))
            .map(found -> found.state())
            .filter(state -> Access.knows(state, actor))
            .orElseThrow(() -> Problem.of(StoreRefusals.unknownCase()).raise());
    Reader reader = new Reader(actor);
    Document document =
        c.documents().stream()
            .filter(reader::sees)
            .map(Issued::document)
            .filter(one -> one.documentId().equals(call.path("documentId")))
            .findFirst()
            .orElseThrow(() -> Problem.notFound().raise());
    return Reply.bytes("application/pdf", page.pdf(printable(document, c)))
        .with("content-disposition", "inline; filename=\"" + document.documentId() + ".pdf\"");
  }

  private static LegalDocument printable(Document document, Case c) {
    return new LegalDocument(
        document.organName(),
        document.title(),
        document.number(),
        document.addressee().value(),
        document.paragraphs(),
        document.issuedOn(),
        c.receiptCode());
  }
}
