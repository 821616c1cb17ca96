package se.overens;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import se.overens.workspace.Allowed;

/// Who may depend on whom.
@AnalyzeClasses(packages = "se.overens", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /// From left to right: each may know those before it and none after it.
    private static final List<String> DOMAINS = List.of("shared", "workspace", "record", "decision", "distribution", "agreement",
            "cofinancing", "invoicing", "overview");

    @ArchTest
    static void domains_know_only_those_to_their_left(JavaClasses all) {
        IntStream.range(0, DOMAINS.size() - 1).forEach(i -> noClasses().that().resideInAPackage("se.overens." + DOMAINS.get(i) + "..")
                .should().dependOnClassesThat().resideInAnyPackage(DOMAINS.subList(i + 1, DOMAINS.size()).stream()
                        .map(domain -> "se.overens." + domain + "..").toArray(String[]::new))
                .because("from left to right one goes by an event or a port").check(all));
    }

    @ArchTest
    static final ArchRule domains_are_free_of_cycles = slices().matching("se.overens.(*)..").should().beFreeOfCycles()
            .because("a domain that cannot be read without the next one is no domain");

    @ArchTest
    static final ArchRule tables_are_read_without_knowing_what_they_are_about = noClasses().that().resideInAPackage("se.overens.distribution.sheet..")
            .should().dependOnClassesThat(DescribedPredicate.describe("know of distribution", type ->
                    type.getPackageName().startsWith("se.overens.distribution") && !type.getPackageName().endsWith(".sheet")))
            .because("a spreadsheet is read the same way whatever its figures are");

    @ArchTest
    static final ArchRule a_draft_knows_nothing_of_what_is_tried_beside_it = noClasses()
            .that().resideInAnyPackage("se.overens.distribution", "se.overens.distribution.model", "se.overens.distribution.store")
            .should().dependOnClassesThat().resideInAPackage("se.overens.distribution.scenario..")
            .because("areas of a domain know its core, and the core knows none of them");

    @ArchTest
    static final ArchRule rules_run_without_a_container = noClasses().that().resideInAPackage("..model..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.ejb..", "jakarta.enterprise..", "jakarta.inject..", "jakarta.ws.rs..", "jakarta.faces..", "..store..")
            .because("rules run without a container");

    @ArchTest
    static final ArchRule only_stores_know_the_entity_manager = noClasses().that().resideOutsideOfPackage("..store..")
            .should().dependOnClassesThat().areAssignableTo(EntityManager.class)
            .because("the workspace stands in every query, and the queries stand in the stores");

    @ArchTest
    static void stores_are_used_by_their_own_domain_only(JavaClasses all) {
        DOMAINS.stream().skip(1).forEach(domain -> noClasses().that().resideOutsideOfPackage("se.overens." + domain + "..")
                .should().dependOnClassesThat().resideInAPackage("se.overens." + domain + ".store..")
                .because("another domain is asked through its use cases").check(all));
    }

    @ArchTest
    static final ArchRule associations_are_lazy = fields().that().areAnnotatedWith(ManyToOne.class).or().areAnnotatedWith(OneToOne.class)
            .or().areAnnotatedWith(OneToMany.class).or().areAnnotatedWith(ManyToMany.class)
            .should(beLazy()).allowEmptyShould(true).because("what is not asked for is not read");

    @ArchTest
    static final ArchRule entity_fields_are_private = fields().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
            .and().areNotStatic().should().bePrivate()
            .because("the weaver sees only the entity's own writes; one from another class is lost without a word");

    @ArchTest
    static final ArchRule no_record_is_embeddable = noClasses().that().areRecords().should().beAnnotatedWith(Embeddable.class)
            .allowEmptyShould(true).because("EclipseLink 5 loses updates to it");

    @ArchTest
    static final ArchRule time_arrives = noClasses().should().callMethod(LocalDate.class, "now").orShould().callMethod(Instant.class, "now")
            .orShould().callMethod(LocalDateTime.class, "now").because("the clock is injected, so that a test can be any day");

    @ArchTest
    static final ArchRule every_use_case_says_who_may = classes().that().areAnnotatedWith(Stateless.class)
            .and().resideOutsideOfPackage("..store..").and().doNotHaveFullyQualifiedName("se.overens.shared.Idempotency")
            .should().beAnnotatedWith(Allowed.class).because("the right to act is declared on the act");

    @ArchTest
    static final ArchRule no_use_case_returns_an_entity = noMethods().that().areDeclaredInClassesThat(areUseCases()).and().arePublic()
            .should().haveRawReturnType(DescribedPredicate.describe("an entity", type -> type.isAnnotatedWith(Entity.class)))
            .because("a lazy read outside the transaction returns nothing under row level security, without an error");

    @ArchTest
    static final ArchRule only_shared_rounds = noClasses().that().resideOutsideOfPackage("se.overens.shared..")
            .should().dependOnClassesThat().areAssignableTo(RoundingMode.class)
            .orShould().callMethod(BigDecimal.class, "setScale", int.class).because("one place rounds");

    @ArchTest
    static final ArchRule no_floating_point_decides = fields().that().areDeclaredInClassesThat().resideInAPackage("..model..")
            .should().notHaveRawType(double.class).andShould().notHaveRawType(float.class)
            .because("nothing that decides a place or an öre passes through double");

    private static DescribedPredicate<JavaClass> areUseCases() {
        return DescribedPredicate.describe("are use cases", type -> type.isAnnotatedWith(Stateless.class) && !type.getPackageName().contains(".store"));
    }

    private static ArchCondition<JavaField> beLazy() {
        return new ArchCondition<>("be lazy") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean lazy = field.reflect().isAnnotationPresent(OneToMany.class) || field.reflect().isAnnotationPresent(ManyToMany.class)
                        || fetch(field) == FetchType.LAZY;
                events.add(new SimpleConditionEvent(field, lazy, field.getFullName() + (lazy ? " is lazy" : " is eager")));
            }

            private FetchType fetch(JavaField field) {
                ManyToOne manyToOne = field.reflect().getAnnotation(ManyToOne.class);
                OneToOne oneToOne = field.reflect().getAnnotation(OneToOne.class);
                return manyToOne != null ? manyToOne.fetch() : oneToOne != null ? oneToOne.fetch() : FetchType.LAZY;
            }
        };
    }
}
