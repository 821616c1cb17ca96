package se.overens.agreement.register;

import java.util.List;
import java.util.UUID;
import se.overens.agreement.register.model.Passage;
import se.overens.agreement.register.model.Snippet;

/// Where in an agreement the words were found.
///
/// @param reference the clause's number, or the page of the file, or empty when it has none of its own
/// @param file      the attachment, or null
/// @param heading   of the clause, or the name of the file
/// @param snippet   a few words around it, as text
/// @param more      how many other places they were found in
public record Hit(Passage.Kind kind, String reference, UUID file, String heading, List<Snippet.Part> snippet, int more) {

    public Hit {
        snippet = List.copyOf(snippet);
    }
}
