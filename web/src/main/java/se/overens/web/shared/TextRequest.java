package se.overens.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What was sent to a page without zero characters: nobody can type one, and the database cannot keep it.
class TextRequest extends HttpServletRequestWrapper {

    TextRequest(HttpServletRequest sent) {
        super(sent);
    }

    @Override
    public String getParameter(String name) {
        return text(super.getParameter(name));
    }

    @Override
    public String[] getParameterValues(String name) {
        return texts(super.getParameterValues(name));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> texts = new LinkedHashMap<>();
        super.getParameterMap().forEach((name, values) -> texts.put(name, texts(values)));
        return Collections.unmodifiableMap(texts);
    }

    private static String[] texts(String[] values) {
        return values == null ? null : Arrays.stream(values).map(TextRequest::text).toArray(String[]::new);
    }

    private static String text(String value) {
        return value == null ? null : value.replace("\0", "");
    }
}
