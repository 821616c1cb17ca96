package se.overens.web.overview;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import se.overens.overview.FindWork;
import se.overens.overview.WorkView;
import se.overens.web.rest.CallersLanguage;
import se.overens.web.shared.Texts;
import se.overens.workspace.WaitingWork.Task;

/// "Att göra" for programs.
@Path("workspaces/{workspace}/tasks")
@Produces(MediaType.APPLICATION_JSON)
public class TasksResource {

    @Inject
    private FindWork work;
    @Context
    private HttpHeaders headers;

    /// @param text    what sort of work it is: stable, for programs
    /// @param title   the same in words, in the language asked for
    /// @param action  the verb
    /// @param path    where it is done, below the organisation's address
    /// @param waitsOn the organisation that is waited for; absent when it waits for us
    public record Waiting(String text, List<String> args, String title, String action, String path, LocalDate due, LocalDate since, String waitsOn) {
    }

    public record Tasks(List<Waiting> waitsForUs, List<Waiting> waitsForOthers) {
    }

    @GET
    public Tasks tasks() {
        Texts texts = Texts.in(CallersLanguage.of(headers));
        WorkView view = work.now();
        return new Tasks(view.waitsForUs().stream().map(task -> waiting(task, texts)).toList(),
                view.waitsForOthers().stream().map(task -> waiting(task, texts)).toList());
    }

    private static Waiting waiting(Task task, Texts texts) {
        return new Waiting(task.text(), task.args(), texts.get("task." + task.text(), task.args().toArray()),
                task.waitsForUs() ? texts.get("task." + task.text() + ".action") : null, task.path(), task.due(), task.since(), task.waitsOn());
    }
}
