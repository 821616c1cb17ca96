package se.overens.web.shared;

import static se.overens.web.shared.Route.Scope.ACTING;
import static se.overens.web.shared.Route.Scope.PERSON;
import static se.overens.web.shared.Route.Scope.PUBLIC;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The one table of addresses. Addresses are lasting: a line may be added, and a path that has been in use is never
/// given another meaning. The table says nothing about who may see the page.
public final class Routes {

    private static final Pattern WORKSPACE = Pattern.compile("\\d{2}");
    /// `lst`, a municipality's `0580`, an agency's `af`, or the organisation number of anybody else.
    public static final String MEMBER = "lst|\\d{4}|\\d{6}-\\d{4}|[a-z]{2,30}";
    private static final Pattern ORGANISATION = Pattern.compile(MEMBER + "|[0-9a-f-]{36}");

    public static final List<Route> ALL = List.of(
            Route.of(PUBLIC, "start", "public/start"),
            Route.of(PUBLIC, "tillganglighet", "public/accessibility"),
            Route.of(PUBLIC, "kontakt", "public/contact"),
            Route.of(PUBLIC, "personuppgifter", "public/privacy"),
            Route.of(PUBLIC, "modeller", "public/models"),
            Route.of(PUBLIC, "modeller/{county}/{number}", "public/model"),
            Route.of(PUBLIC, "modeller/{county}/{number}/{municipality}", "public/explanation"),
            Route.of(PUBLIC, "remiss/{token}", "public/referral"),
            Route.of(PERSON, "byt", "workspace/switch"),

            acting("att-gora", "overview/tasks"),

            acting("fordelning", "distribution/list"),
            acting("fordelning/ny", "distribution/new"),
            acting("fordelning/beslutade-tal", "distribution/decided"),
            acting("fordelning/bibliotek", "distribution/library"),
            acting("fordelning/bibliotek/{county}/{number}", "distribution/copyModel"),
            acting("fordelning/modell/{number}", "distribution/model"),
            acting("fordelning/{number}", "distribution/workbench"),
            acting("fordelning/{number}/underlag", "distribution/factors"),
            acting("fordelning/{number}/publicera", "distribution/publish"),
            acting("fordelning/{number}/faktorer/{position}", "distribution/factor"),
            acting("fordelning/{number}/regler", "distribution/rules"),
            acting("fordelning/{number}/scenarier", "distribution/scenarios"),
            acting("fordelning/{number}/jamfor", "distribution/compare"),
            acting("fordelning/{number}/kanslighet", "distribution/sensitivity"),
            acting("fordelning/modell/{number}/kanslighet", "distribution/modelSensitivity"),
            acting("fordelning/modell/{number}/revidera", "distribution/revision/revise"),
            acting("fordelning/omfordelningar", "distribution/transfer/list"),
            acting("fordelning/omfordelningar/ny", "distribution/transfer/propose"),
            acting("fordelning/omfordelningar/{number}", "distribution/transfer/show"),
            acting("fordelning/{number}/remiss", "distribution/referral/send"),
            acting("fordelning/remisser", "distribution/referral/list"),
            acting("fordelning/remisser/{number}", "distribution/referral/show"),
            acting("fordelning/remisser/{number}/svar", "distribution/referral/answer"),
            acting("fordelning/remisser/{number}/svar/{municipality}", "distribution/referral/readAnswer"),
            acting("fordelning/remisser/{number}/registrera", "distribution/referral/register"),
            acting("fordelning/remisser/{number}/lankar", "distribution/referral/links"),
            acting("fordelning/remisser/{number}/skillnad", "distribution/referral/difference"),
            acting("fordelning/remisser/{number}/bemotande", "distribution/referral/dispositions"),
            acting("fordelning/prognoser", "distribution/forecast/list"),
            acting("fordelning/prognoser/registrera", "distribution/forecast/register"),
            acting("fordelning/prognoser/lanstal", "distribution/forecast/quota"),
            acting("fordelning/balans", "distribution/forecast/balance"),
            acting("fordelning/mottagande", "distribution/reception/list"),
            acting("fordelning/mottagande/registrera", "distribution/reception/register"),
            acting("fordelning/maluppfyllelse", "distribution/reception/fulfilment"),
            acting("kommuntal", "distribution/ourFigure"),
            acting("kommuntal/{year}/rakning", "distribution/explanation"),

            acting("avtal", "agreement/list"),
            acting("avtal/ny", "agreement/offer"),
            acting("avtal/registrera", "agreement/registerExisting"),
            acting("avtal/mallar", "agreement/template/list"),
            acting("avtal/mallar/visa", "agreement/template/show"),
            acting("avtal/mallar/andra", "agreement/template/edit"),
            acting("avtal/klausuler", "agreement/template/library"),
            acting("avtal/klausuler/skriv", "agreement/template/libraryClause"),
            acting("avtal/kommande-ar", "agreement/renewal/list"),
            acting("avtal/las-in", "agreement/reading/read"),
            acting("avtal/las-in/utkast", "agreement/reading/show"),
            acting("avtal/att-registrera", "agreement/registrar/list"),
            acting("avtal/fullmakter", "agreement/delegation/list"),
            acting("avtal/fullmakter/ny", "agreement/delegation/give"),
            acting("avtal/fullmakter/aterkalla", "agreement/delegation/revoke"),
            acting("avtal/kopior", "agreement/delegation/copies"),
            acting("avtal/{number}/kopia", "agreement/delegation/sendCopy"),
            acting("avtal/sokningar", "agreement/register/searches"),
            acting("avtal/{number}", "agreement/show"),
            acting("avtal/{number}/tillagg", "agreement/addendum/list"),
            acting("avtal/{number}/tillagg/nytt", "agreement/addendum/propose"),
            acting("avtal/{number}/lydelse", "agreement/consolidation/show"),
            acting("avtal/{number}/lydelse/skillnad", "agreement/consolidation/difference"),
            acting("avtal/{number}/forlangning", "agreement/renewal/show"),
            acting("avtal/{number}/uppsagning", "agreement/termination/show"),
            acting("avtal/{number}/uppsagning/beslut", "agreement/termination/decide"),
            acting("avtal/{number}/ataganden", "agreement/commitment/show"),
            acting("avtal/{number}/text", "agreement/text"),
            acting("avtal/{number}/skicka-vidare", "agreement/sendOn"),
            acting("avtal/{number}/motbud", "agreement/counter"),
            acting("avtal/{number}/svara", "agreement/negotiation/answer"),
            acting("avtal/{number}/standpunkter", "agreement/negotiation/board"),
            acting("avtal/{number}/forslag", "agreement/negotiation/join"),
            acting("avtal/{number}/omgangar", "agreement/negotiation/rounds"),
            acting("avtal/{number}/avsluta", "agreement/negotiation/end"),
            acting("avtal/{number}/jamfor", "agreement/compare"),
            acting("avtal/{number}/beslut", "agreement/decision"),
            acting("avtal/{number}/underskrift", "agreement/sign"),
            acting("avtal/{number}/siffror", "agreement/figures"),
            acting("avtal/{number}/finansiering", "agreement/funding/show"),
            acting("avtal/{number}/finansiering/{year}", "agreement/funding/year"),
            acting("avtal/{number}/historik", "agreement/history"),
            acting("avtal/{number}/kommentarer", "agreement/comment/list"),
            acting("avtal/{number}/kommentarer/punkt", "agreement/comment/point"),
            acting("avtal/{number}/kommentarer/trad", "agreement/comment/thread"),
            acting("avtal/utkast/anteckningar", "agreement/comment/draft"),

            acting("samfinansiering", "cofinancing/list"),
            acting("samfinansiering/ny", "cofinancing/new"),
            acting("samfinansiering/tjanster", "cofinancing/service/list"),
            acting("samfinansiering/tjanster/erbjud", "cofinancing/service/offer"),
            acting("samfinansiering/tjanster/{number}", "cofinancing/service/show"),
            acting("samfinansiering/{number}", "cofinancing/show"),
            acting("samfinansiering/{number}/andelar", "cofinancing/shares"),
            acting("samfinansiering/{number}/andelar/{year}/{member}", "cofinancing/share"),
            acting("samfinansiering/{number}/ar", "cofinancing/year"),
            acting("samfinansiering/{number}/uppsagning", "cofinancing/ending"),
            acting("samfinansiering/{number}/om-nagon-lamnar", "cofinancing/leaving"),
            acting("samfinansiering/{number}/anslut", "cofinancing/join"),
            acting("samfinansiering/{number}/uppsagning/beslut", "cofinancing/endingDecision"),
            acting("samfinansiering/{number}/uppsagning/innebar", "cofinancing/ending/consequences"),
            acting("samfinansiering/{number}/uppsagning/dela", "cofinancing/ending/share"),
            acting("samfinansiering/{number}/uppsagning/beslutet", "cofinancing/ending/decision"),
            acting("samfinansiering/{number}/uppsagning/meddela", "cofinancing/giveNotice"),
            acting("samfinansiering/{number}/uppsagning/bekrafta", "cofinancing/confirmReceipt"),
            acting("samfinansiering/{number}/utfall", "cofinancing/outcome/show"),
            acting("samfinansiering/{number}/utfall/skriv", "cofinancing/outcome/enter"),
            acting("samfinansiering/{number}/utfall/las-in", "cofinancing/outcome/read"),
            acting("samfinansiering/{number}/avrakning/forbered", "cofinancing/settlement/prepare"),
            acting("samfinansiering/{number}/avrakning/{position}", "cofinancing/settlement/show"),
            acting("samfinansiering/{number}/tidslinje", "cofinancing/timeline"),
            acting("samfinansiering/index", "cofinancing/index/list"),
            acting("samfinansiering/{number}/index", "cofinancing/index/show"),
            acting("samfinansiering/{number}/index/regel", "cofinancing/index/follow"),
            acting("samfinansiering/{number}/finansiering", "cofinancing/ceiling/show"),
            acting("samfinansiering/{number}/finansiering/tak", "cofinancing/ceiling/enter"),
            acting("samfinansiering/{number}/bemanning", "cofinancing/staffing/show"),
            acting("samfinansiering/{number}/bemanning/omfattning", "cofinancing/staffing/extent"),
            acting("samfinansiering/{number}/bemanning/vakans", "cofinancing/staffing/vacancy"),
            acting("samfinansiering/{number}/bemanning/uppdrag", "cofinancing/staffing/frame"),
            acting("samfinansiering/{number}/bemanning/bidrag", "cofinancing/staffing/inKind"),
            acting("samfinansiering/{number}/villkor", "cofinancing/watch/list"),
            acting("samfinansiering/{number}/villkor/nytt", "cofinancing/watch/new"),
            acting("samfinansiering/{number}/villkor/ta-stallning", "cofinancing/watch/decide"),
            acting("samfinansiering/{number}/villkor/avsluta", "cofinancing/watch/end"),

            acting("fakturor", "invoicing/list"),
            acting("fakturor/{number}", "invoicing/basis"),
            acting("fakturor/{number}/{member}", "invoicing/row"),

            acting("kvittens/{receipt}", "record/receipt"),
            acting("rakna", "calculations/index"),
            acting("rakna/platser", "calculations/apportionment"),
            acting("rakna/kostnad", "calculations/costSplit"),
            acting("rakna/villkor", "calculations/condition"),
            acting("rakna/uppsagning", "calculations/notice"),
            acting("arbetsytan", "workspace/index"),
            acting("arbetsytan/medlemmar/ny", "workspace/takeIn"),
            acting("arbetsytan/medlemmar/avsluta", "workspace/endMembership"),
            acting("arbetsytan/logg", "record/audit"),
            acting("arbetsytan/brev", "overview/mails"),
            acting("arbetsytan/brevlada", "workspace/mailbox"));

    private static final Map<String, Route> BY_VIEW =
            ALL.stream().collect(Collectors.toMap(Route::view, Function.identity()));

    private Routes() { }

    public static Route of(String view) {
        return Objects.requireNonNull(BY_VIEW.get(view), () -> "no route leads to the view " + view);
    }

    /// The address that the path is, such as `/05/0580/avtal/17`; empty when the path leads nowhere.
    public static Optional<Address> find(String path) {
        var segments = segments(path);
        if (!isActing(segments)) {
            return matching(segments, route -> route.scope() != ACTING, null, null);
        }
        var rest = segments.subList(2, segments.size());
        return matching(rest, route -> route.scope() == ACTING, segments.get(0), segments.get(1));
    }

    /// Whether the path begins with a workspace and an organisation.
    static boolean isActing(List<String> segments) {
        return segments.size() >= 2 && WORKSPACE.matcher(segments.get(0)).matches() && ORGANISATION.matcher(segments.get(1)).matches();
    }

    static List<String> segments(String path) {
        return Arrays.stream(path.split("/")).filter(segment -> !segment.isEmpty()).toList();
    }

    private static Optional<Address> matching(List<String> segments, Predicate<Route> among, String workspace, String organisation) {
        return ALL.stream().filter(among)
                .flatMap(route -> route.match(segments).map(values -> new Address(workspace, organisation, route, values)).stream())
                .findFirst();
    }

    private static Route acting(String path, String view) {
        return Route.of(ACTING, path, view);
    }
}
