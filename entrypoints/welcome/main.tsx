document.title='welcome';
