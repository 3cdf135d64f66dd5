package org.mashang.acceptance.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** How the parts of the house stand to each other. */
@AnalyzeClasses(packages = "org.mashang", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

  private static final String[] CAPABILITIES = {
    "org.mashang.reconsideration..",
    "org.mashang.notarization..",
    "org.mashang.screening..",
    "org.mashang.fraud..",
    "org.mashang.identity..",
    "org.mashang.portal.."
  };
  private static final String[] INFRA = {
    "org.mashang.emulator..",
    "org.mashang.local..",
    "org.mashang.history..",
    "org.mashang.benchmarks.."
  };
  private static final String REQUEST_HANDLER =
      "com.amazonaws.services.lambda.runtime.RequestHandler";
  private static final String STREAM_HANDLER =
      "com.amazonaws.services.lambda.runtime.RequestStreamHandler";

  @ArchTest
  static final ArchRule caseworkKnowsNoCloudAndNoJson =
      classes()
          .that()
          .resideInAPackage("org.mashang.casework..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.mashang.casework..", "java..", "javax.crypto..", "org.jspecify..", "com.tyme..");

  @ArchTest
  static final ArchRule theLawIsPure =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.mashang.reconsideration.proceeding..",
              "org.mashang.reconsideration.term..",
              "org.mashang.notarization.proceeding..",
              "org.mashang.notarization.term..",
              "org.mashang.screening.proceeding..",
              "org.mashang.screening.term..",
              "org.mashang.screening.extract..",
              "org.mashang.screening.fact..",
              "org.mashang.fraud.signal..",
              "org.mashang.fraud.subject..",
              "org.mashang.fraud.alert..",
              "org.mashang.fraud.watch..",
              "org.mashang.fraud.rule..",
              "org.mashang.fraud.proceeding..",
              "org.mashang.fraud.term..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.mashang.platform..",
              "software.amazon..",
              "com.amazonaws..",
              "com.fasterxml..",
              "java.net..",
              "java.nio.file..");

  @ArchTest
  static final ArchRule platformKnowsNoCapability =
      noClasses()
          .that()
          .resideInAPackage("org.mashang.platform..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(CAPABILITIES);

  @ArchTest
  static final ArchRule printKnowsNobody =
      noClasses()
          .that()
          .resideInAPackage("org.mashang.print..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.mashang.platform..",
              "org.mashang.casework..",
              "org.mashang.reconsideration..",
              "org.mashang.notarization..");

  @ArchTest
  static final ArchRule reconsiderationKnowsNoOtherCapability =
      noClasses()
          .that()
          .resideInAPackage("org.mashang.reconsideration..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.mashang.notarization..",
              "org.mashang.fraud..",
              "org.mashang.identity..",
              "org.mashang.portal..");

  @ArchTest
  static final ArchRule notarizationKnowsNoOtherCapability =
      noClasses()
          .that()
          .resideInAPackage("org.mashang.notarization..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.mashang.reconsideration..", "org.mashang.identity..", "org.mashang.portal..");

  @ArchTest
  static final ArchRule screeningKnowsNoOtherCapability =
      noClasses()
          .that()
          .resideInAPackage("org.mashang.screening..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.mashang.reconsideration..",
              "org.mashang.notarization..",
              "org.mashang.ocr..",
              "org.mashang.identity..",
              "org.mashang.portal..");

  @ArchTest
  static final ArchRule fraudKnowsNoOtherCapability =
      noClasses()
          .that()
          .resideInAPackage("org.mashang.fraud..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.mashang.reconsideration..",
              "org.mashang.notarization..",
              "org.mashang.screening..",
              "org.mashang.ocr..",
              "org.mashang.identity..",
              "org.mashang.portal..");

  @ArchTest
  static final ArchRule identityKnowsNoOtherCapability =
      noClasses()
          .that()
          .resideInAPackage("org.mashang.identity..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.mashang.reconsideration..",
              "org.mashang.notarization..",
              "org.mashang.portal..");

  @ArchTest
  static final ArchRule portalKnowsNoOtherCapability =
      noClasses()
          .that()
          .resideInAPackage("org.mashang.portal..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.mashang.reconsideration..",
              "org.mashang.notarization..",
              "org.mashang.identity..");

  @ArchTest
  static final ArchRule whatIsDeployedKnowsNothingOfTheMachineItRunsOn =
      noClasses()
          .that()
          .resideOutsideOfPackages(INFRA)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(INFRA);

  @ArchTest
  static final ArchRule theEmulatorKnowsNoFunction =
      noClasses()
          .that()
          .resideInAPackage("org.mashang.emulator..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.mashang.casework..",
              "org.mashang.platform..",
              "org.mashang.reconsideration..",
              "org.mashang.notarization..",
              "org.mashang.identity..",
              "org.mashang.portal..",
              "org.mashang.local..");

  @ArchTest
  static final ArchRule theEnvironmentIsReadInOnePlace =
      noClasses()
          .that()
          .resideOutsideOfPackages(concat(INFRA, "org.mashang.platform.environment.."))
          .should()
          .callMethodWhere(target(name("getenv")).and(target(owner(named(System.class)))));

  @ArchTest
  static final ArchRule nowIsTheEventsTimeAndNeverTheMachines =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.mashang.casework..",
              "org.mashang.reconsideration..",
              "org.mashang.notarization..",
              "org.mashang.screening..",
              "org.mashang.fraud..")
          .should()
          .callMethodWhere(
              target(name("now"))
                  .and(
                      target(owner(DescribedPredicate.describe("java.time", HouseRulesTest::time))))
                  .or(target(name("currentTimeMillis")).and(target(owner(named(System.class))))));

  @ArchTest
  static final ArchRule nothingIsWrittenPastTheLog =
      noClasses()
          .that()
          .resideOutsideOfPackages(concat(INFRA, "org.mashang.platform.log.."))
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.logging..")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule nothingIsStaticAndChanges =
      fields()
          .that()
          .areStatic()
          .and(DescribedPredicate.describe("deployed", HouseRulesTest::deployed))
          .should()
          .beFinal()
          .andShould(holdNoMutableCollection());

  @ArchTest
  static final ArchRule handlersAreFinalInsideAndInheritNothing =
      classes()
          .that()
          .implement(REQUEST_HANDLER)
          .or()
          .implement(STREAM_HANDLER)
          .should()
          .haveOnlyFinalFields()
          .andShould(
              new ArchCondition<>("extend nothing") {
                @Override
                public void check(JavaClass handler, ConditionEvents events) {
                  String parent = handler.getRawSuperclass().map(JavaClass::getName).orElse("");
                  events.add(
                      new SimpleConditionEvent(
                          handler,
                          parent.equals("java.lang.Object") || handler.isInterface(),
                          handler.getName() + " extends " + parent));
                }
              });

  @ArchTest
  static final ArchRule nothingIsNamedForNothing =
      noClasses()
          .that()
          .areTopLevelClasses()
          .should()
          .haveNameMatching(".*\\.(Abstract|Base)[A-Z].*")
          .orShould()
          .haveNameMatching(".*(Utils?|Helper|Manager|Impl)$");

  private static ArchCondition<JavaField> holdNoMutableCollection() {
    Set<String> mutable =
        Set.of(
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.concurrent.ConcurrentHashMap",
            "java.util.concurrent.ConcurrentMap",
            "java.util.concurrent.atomic.AtomicReference",
            "java.util.concurrent.atomic.AtomicLong",
            "java.util.concurrent.atomic.AtomicInteger");
    return new ArchCondition<>("hold no mutable collection") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                field, !mutable.contains(field.getRawType().getName()), field.getFullName()));
      }
    };
  }

  private static boolean deployed(JavaField field) {
    String name = field.getOwner().getPackageName();
    return !name.startsWith("org.mashang.local")
        && !name.startsWith("org.mashang.emulator")
        && !name.startsWith("org.mashang.benchmarks")
        && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  private static boolean time(JavaClass type) {
    return type.getPackageName().equals("java.time");
  }

  private static DescribedPredicate<JavaClass> named(Class<?> type) {
    return DescribedPredicate.describe(
        type.getSimpleName(), owner -> owner.getName().equals(type.getName()));
  }

  private static String[] concat(String[] first, String... more) {
    return Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray(String[]::new);
  }
}
