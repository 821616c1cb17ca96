package se.overens.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import se.overens.web.shared.Texts;

/// The language of an answer: the first of `Accept-Language` that we speak, Swedish otherwise.
public final class ApiLanguage {

    private ApiLanguage() {
    }

    public static Texts texts(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream().map(Locale::getLanguage)
                .filter(language -> language.equals("en") || language.equals("sv")).findFirst()
                .map(language -> Texts.in(Locale.of(language))).orElse(Texts.in(Texts.SWEDISH));
    }
}
