package de.beratungsfolge;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.relational.core.mapping.RelationalMappingContext;

/** Leaves names of tables and columns unquoted, so that H2 and PostgreSQL read the same schema alike. */
@Configuration
class Datenablage {

    @Bean
    static BeanPostProcessor namenOhneAnfuehrungszeichen() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof RelationalMappingContext zuordnung) {
                    zuordnung.setForceQuote(false);
                }
                return bean;
            }
        };
    }
}
