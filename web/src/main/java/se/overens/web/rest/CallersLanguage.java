package se.overens.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import se.overens.web.shared.Texts;

/// The language a program asks for with `Accept-Language`: Swedish unless it puts English before it.
public final class CallersLanguage {

    private CallersLanguage() {
    }

    public static Locale of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream().map(Locale::getLanguage)
                .filter(language -> language.equals("en") || language.equals("sv")).findFirst()
                .map(language -> language.equals("en") ? Texts.ENGLISH : Texts.SWEDISH).orElse(Texts.SWEDISH);
    }
}
