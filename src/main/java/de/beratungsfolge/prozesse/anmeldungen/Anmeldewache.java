package de.beratungsfolge.prozesse.anmeldungen;

import de.beratungsfolge.prozesse.Anmeldung;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the filter behind the one that words errors in German, before everything of the engine. */
@Configuration
class Anmeldewache {

    @Bean
    FilterRegistrationBean<Anmeldefilter> anmeldungenVerzeichnen(ObjectProvider<Anmeldeprotokoll> protokoll,
                                                                 ObjectProvider<Anmeldung> anmeldung) {
        FilterRegistrationBean<Anmeldefilter> filter = new FilterRegistrationBean<>(new Anmeldefilter(protokoll, anmeldung));
        filter.addUrlPatterns("/camunda/api/*", "/engine-rest/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 110);
        filter.setAsyncSupported(true);
        return filter;
    }
}
