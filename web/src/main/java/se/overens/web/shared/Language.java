package se.overens.web.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The language of the visitor's pages: Swedish until the person has chosen English. What the browser asks for is
/// left out of account, since the wording of an agreement should not depend on the machine one borrows.
@Named
@RequestScoped
public class Language {

    static final String COOKIE = "lang";
    private static final Set<String> LANGUAGES = Set.of("sv", "en");

    private final HttpServletRequest request;

    protected Language() { // for CDI
        this(null);
    }

    @Inject
    public Language(HttpServletRequest request) {
        this.request = request;
    }

    public Locale getLocale() {
        return "en".equals(getCode()) ? Texts.ENGLISH : Texts.SWEDISH;
    }

    public String getCode() {
        return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream)
                .filter(cookie -> COOKIE.equals(cookie.getName())).map(Cookie::getValue).filter(LANGUAGES::contains)
                .findFirst().orElse("sv");
    }

    public String getOther() {
        return "sv".equals(getCode()) ? "en" : "sv";
    }

    /// The query that shows this page in the other language.
    public String getSwitchQuery() {
        var query = Objects.toString(request.getAttribute("jakarta.servlet.forward.query_string"), "");
        return "?" + Stream.concat(kept(query), Stream.of(COOKIE + "=" + getOther())).collect(Collectors.joining("&"));
    }

    public Texts texts() {
        return Texts.in(getLocale());
    }

    @Produces
    @Named("msg")
    @Dependent
    public static Map<String, String> messages(Language language) {
        return language.texts();
    }

    static boolean knows(String code) {
        return code != null && LANGUAGES.contains(code);
    }

    /// The query without the choice of language.
    static Stream<String> kept(String query) {
        return Stream.of(query.split("&")).filter(part -> !part.isEmpty() && !part.startsWith(COOKIE + "="));
    }
}
