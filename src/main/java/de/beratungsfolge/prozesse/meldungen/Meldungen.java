package de.beratungsfolge.prozesse.meldungen;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.prozesse.Anmeldung;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Registers the German wording, and what keeps people's pages apart, before everything else that answers for the engine. Filters come into being with the web
 * server, before the database has its tables: the engine must not be asked for so early.
 */
@Configuration
class Meldungen {

    @Bean
    FilterRegistrationBean<Meldungsfilter> deutscheMeldungen(ObjectProvider<Anmeldung> anmeldung,
                                                             ObjectProvider<TaskService> tasks, ObjectMapper json) {
        FilterRegistrationBean<Meldungsfilter> filter = new FilterRegistrationBean<>(
                new Meldungsfilter(anmeldung, tasks, json));
        filter.addUrlPatterns("/camunda/api/*", "/engine-rest/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        filter.setAsyncSupported(true);
        return filter;
    }

    @Bean
    FilterRegistrationBean<Skriptfreigabe> skriptfreigabeJeAnfrage() {
        FilterRegistrationBean<Skriptfreigabe> filter = new FilterRegistrationBean<>(new Skriptfreigabe());
        filter.addUrlPatterns("/camunda/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 90);
        filter.setAsyncSupported(true);
        return filter;
    }
}
