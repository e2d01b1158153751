package de.beratungsfolge.prozesse;

import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Closes the engine's REST interface, which is open as delivered: a call needs a name and a password. */
@Configuration
class Schnittstellenschutz {

    @Bean
    FilterRegistrationBean<ProcessEngineAuthenticationFilter> restNurMitAnmeldung() {
        FilterRegistrationBean<ProcessEngineAuthenticationFilter> schutz =
                new FilterRegistrationBean<>(new ProcessEngineAuthenticationFilter());
        schutz.addInitParameter("authentication-provider", HttpBasicAuthenticationProvider.class.getName());
        schutz.addUrlPatterns("/engine-rest/*");
        schutz.setAsyncSupported(true);
        schutz.setOrder(-100);
        return schutz;
    }
}
