package se.overens.web.distribution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.overens.web.shared.Address;

/// Where the page is: its address, and what the query asks for.
@Dependent
public class Here {

    @Inject
    private HttpServletRequest request;

    public Address address() {
        return (Address) request.getAttribute(Address.ATTRIBUTE);
    }

    /// All that the query says under this name.
    public List<String> allAsked(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.stream(values).filter(value -> !value.isBlank()).toList();
    }

    public Optional<String> asked(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }
}
