package org.debrief.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Component;

/**
 * Lets the models' expressions find the delegates and questions, and nothing else of the application: a model is code
 * that somebody else wrote.
 */
@Component
@DependsOnDatabaseInitialization
class EngineConfiguration extends AbstractProcessEnginePlugin {

    private final ListableBeanFactory factory;

    EngineConfiguration(ListableBeanFactory factory) {
        this.factory = factory;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new JuelExpressionManager(new ModelBeans(names())));
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
    }

    private Map<Object, Object> names() {
        Map<Object, Object> names = new HashMap<>();
        for (String bean : factory.getBeanNamesForAnnotation(ModelBean.class)) {
            String name = AnnotationUtils.findAnnotation(factory.getType(bean), ModelBean.class)
                    .value();
            names.put(name, bean);
        }
        for (Class<?> kind : new Class<?>[] {JavaDelegate.class, ExecutionListener.class}) {
            for (String bean : factory.getBeanNamesForType(kind)) {
                names.put(bean, bean);
            }
        }
        return names;
    }

    /** Looks beans up when an expression asks, as many of them need the engine themselves. */
    private final class ModelBeans extends java.util.AbstractMap<Object, Object> {

        private final Map<Object, Object> names;

        ModelBeans(Map<Object, Object> names) {
            this.names = names;
        }

        @Override
        public boolean containsKey(Object name) {
            return names.containsKey(name);
        }

        @Override
        public Object get(Object name) {
            Object bean = names.get(name);
            return bean == null ? null : factory.getBean((String) bean);
        }

        @Override
        public java.util.Set<Entry<Object, Object>> entrySet() {
            return java.util.Collections.unmodifiableMap(names).entrySet();
        }
    }
}
