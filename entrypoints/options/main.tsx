document.title='options';
