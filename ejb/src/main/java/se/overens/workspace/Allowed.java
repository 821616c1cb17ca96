package se.overens.workspace;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import se.overens.workspace.model.Role;

/// Who may do this. On every use case; checked in one place for pages, API, workers and tests alike.
@InterceptorBinding
@Retention(RUNTIME)
@Target({TYPE, METHOD})
public @interface Allowed {

    /// Any one of these roles in the acting organisation. Empty: see [#to()].
    @Nonbinding Role[] value() default {};

    /// Wider circles than a role.
    @Nonbinding Circle to() default Circle.ROLES;

    enum Circle {
        /// those named by [#value()]
        ROLES,
        /// any person who acts for an organisation of the workspace
        MEMBERS,
        /// any person who has signed in, acting for nobody in particular
        SIGNED_IN,
        /// the application's own jobs
        SYSTEM,
        /// everybody, without signing in
        EVERYBODY
    }

    /// Only the county administrative board (the host of the workspace).
    @Nonbinding boolean host() default false;
}
